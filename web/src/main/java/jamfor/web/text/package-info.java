/** The one place where figures become characters, and the words around them, in three languages. */
@NullMarked
package jamfor.web.text;

import org.jspecify.annotations.NullMarked;
