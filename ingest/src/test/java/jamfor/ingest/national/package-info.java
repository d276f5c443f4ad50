/** A country's figures, synthetic, loaded beside what DuckDB alone takes for the same file. */
@NullMarked
package jamfor.ingest.national;

import org.jspecify.annotations.NullMarked;
