/** One class per file format: from a file to rows, nothing interpreted. */
@NullMarked
package jamfor.ingest.row;

import org.jspecify.annotations.NullMarked;
