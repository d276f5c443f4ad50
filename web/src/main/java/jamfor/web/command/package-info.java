/** The commands of the one program. */
@NullMarked
package jamfor.web.command;

import org.jspecify.annotations.NullMarked;
