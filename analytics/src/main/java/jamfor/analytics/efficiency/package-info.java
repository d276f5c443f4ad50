/**
 * Who brings about most with least, and indices of several figures in one. All of it is
 * experimental: it orders municipalities by what was put into it, and says so.
 */
@NullMarked
package jamfor.analytics.efficiency;

import org.jspecify.annotations.NullMarked;
