/**
 * The words of the field, one type each: places, periods, values that may be missing, observations,
 * findings.
 */
@NullMarked
package jamfor.ingest.vocabulary;

import org.jspecify.annotations.NullMarked;
