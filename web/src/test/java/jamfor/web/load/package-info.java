/** Serves a synthetic country to as many readers as come, and measures how long they wait. */
@NullMarked
package jamfor.web.load;

import org.jspecify.annotations.NullMarked;
