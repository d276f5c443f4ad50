/**
 * Keeps every file as it came, named by its hash, and a ledger of what was received, loaded and
 * refused.
 */
@NullMarked
package jamfor.ingest.delivery;

import org.jspecify.annotations.NullMarked;
