/**
 * The dashboards: what a reader chose, the views made of an edition's comparisons, and their
 * templates.
 */
@NullMarked
package jamfor.web.page;

import org.jspecify.annotations.NullMarked;
