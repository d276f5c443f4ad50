/**
 * Reads what is data under {@code datasets/}: key figures with their formulas, sources, groups,
 * editions, check texts.
 */
@NullMarked
package jamfor.ingest.catalogue;

import org.jspecify.annotations.NullMarked;
