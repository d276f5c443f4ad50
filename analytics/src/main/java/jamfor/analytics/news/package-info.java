/** What an edition says that an earlier one of the same cooperation did not. */
@NullMarked
package jamfor.analytics.news;

import org.jspecify.annotations.NullMarked;
