/**
 * Values far from the others: questions to whoever delivered them, never a reason to leave them
 * out.
 */
@NullMarked
package jamfor.analytics.outlier;

import org.jspecify.annotations.NullMarked;
