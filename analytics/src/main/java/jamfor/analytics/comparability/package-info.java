/**
 * What must be done to figures before they may be compared, and which may not: prices, need and
 * structure, models of what is to be expected, and what may share an axis.
 */
@NullMarked
package jamfor.analytics.comparability;

import org.jspecify.annotations.NullMarked;
