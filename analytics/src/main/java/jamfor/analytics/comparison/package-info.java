/**
 * Figures against groups: means, quartiles, ranks, bands, differences. Pure: the same on every
 * engine.
 */
@NullMarked
package jamfor.analytics.comparison;

import org.jspecify.annotations.NullMarked;
