/**
 * The seam between facts and figures: engines read, filter, sort and group; one Java computation
 * answers for both.
 */
@NullMarked
package jamfor.analytics.engine;

import org.jspecify.annotations.NullMarked;
