/** Kills the packaged program at random moments and looks at what it left. */
@NullMarked
package jamfor.web.kill;

import org.jspecify.annotations.NullMarked;
