/**
 * Rules that the observations of a delivery must meet: one small class each; their texts are data.
 */
@NullMarked
package jamfor.ingest.check;

import org.jspecify.annotations.NullMarked;
