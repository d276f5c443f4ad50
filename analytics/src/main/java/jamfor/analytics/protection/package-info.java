/**
 * Which numbers of persons an edition hides, decided once from the facts that all its key figures
 * rest on: thresholds by source, what a key figure counts, and what totals tie.
 */
@NullMarked
package jamfor.analytics.protection;

import org.jspecify.annotations.NullMarked;
