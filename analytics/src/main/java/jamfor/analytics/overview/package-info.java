/** What a cooperation looks at first in an edition: it follows from the edition's results. */
@NullMarked
package jamfor.analytics.overview;

import org.jspecify.annotations.NullMarked;
