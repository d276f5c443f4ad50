/** What a request that cannot be answered is told. */
@NullMarked
package jamfor.web.problem;

import org.jspecify.annotations.NullMarked;
