/** Pages, charts, reports and API: four views of one comparison. Nothing here computes. */
@NullMarked
package jamfor.web;

import org.jspecify.annotations.NullMarked;
