/** Tests of publishing, and what tests in other packages may ask of it. */
@NullMarked
package jamfor.analytics.edition;

import org.jspecify.annotations.NullMarked;
