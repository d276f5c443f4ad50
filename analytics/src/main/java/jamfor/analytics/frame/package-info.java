/** Comparisons as a Tablesaw table, for those who pivot, summarise or script. */
@NullMarked
package jamfor.analytics.frame;

import org.jspecify.annotations.NullMarked;
