/**
 * Disclosure control: which numbers are too small to show, what else must be hidden so that nobody
 * can work them out, and an auditor that tries. Pure; knows of no key figure.
 */
@NullMarked
package jamfor.analytics.suppression;

import org.jspecify.annotations.NullMarked;
