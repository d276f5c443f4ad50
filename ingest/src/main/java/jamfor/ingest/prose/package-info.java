/** Texts that people write for an edition, in a small part of Markdown. */
@NullMarked
package jamfor.ingest.prose;

import org.jspecify.annotations.NullMarked;
