/** How sure a figure is, and a member's place among others: intervals, ranks, limits of chance. */
@NullMarked
package jamfor.analytics.standing;

import org.jspecify.annotations.NullMarked;
