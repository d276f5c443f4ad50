/**
 * What people write: apart from the facts, which can be rebuilt, and from everything else that
 * Jamför keeps.
 */
@NullMarked
package jamfor.web.words;

import org.jspecify.annotations.NullMarked;
