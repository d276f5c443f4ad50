/**
 * From rows to observations: codes become municipalities, texts become periods and numbers, signs
 * become reasons.
 */
@NullMarked
package jamfor.ingest.observation;

import org.jspecify.annotations.NullMarked;
