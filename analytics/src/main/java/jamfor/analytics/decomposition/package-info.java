/** What a difference is made of: why one municipality's figure is higher than the others'. */
@NullMarked
package jamfor.analytics.decomposition;

import org.jspecify.annotations.NullMarked;
