/**
 * Publishing: from a plan and the deliveries to a frozen, numbered edition, and back from its files
 * to comparisons.
 */
@NullMarked
package jamfor.analytics.edition;

import org.jspecify.annotations.NullMarked;
