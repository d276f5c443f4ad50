/**
 * Asks publishers' services for what a source delivers and makes one file of the answers, in a
 * shape that a format reads. Nothing is interpreted here: the file goes the way of every other.
 */
@NullMarked
package jamfor.ingest.fetch;

import org.jspecify.annotations.NullMarked;
