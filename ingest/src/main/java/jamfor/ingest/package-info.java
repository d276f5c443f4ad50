/** From a file to stored facts: delivery, rows, observations, checks, store. */
@NullMarked
package jamfor.ingest;

import org.jspecify.annotations.NullMarked;
