/** Who is similar to a municipality, how far away, and in what. */
@NullMarked
package jamfor.analytics.similarity;

import org.jspecify.annotations.NullMarked;
