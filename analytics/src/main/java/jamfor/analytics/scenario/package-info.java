/**
 * What a cost would be if some things were otherwise: sums over a reader's own assumptions, which
 * never become figures of an edition.
 */
@NullMarked
package jamfor.analytics.scenario;

import org.jspecify.annotations.NullMarked;
