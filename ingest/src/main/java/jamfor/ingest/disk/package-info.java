/**
 * Files that are there whole or not at all, how a broken one is known, and where it is set aside.
 */
@NullMarked
package jamfor.ingest.disk;

import org.jspecify.annotations.NullMarked;
