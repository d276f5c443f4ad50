/** The facts: Parquet files, one a delivery, with one schema that every engine reads. */
@NullMarked
package jamfor.ingest.store;

import org.jspecify.annotations.NullMarked;
