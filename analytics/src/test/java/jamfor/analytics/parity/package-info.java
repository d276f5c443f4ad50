/** Tests of what is written down of parity, and of another Java. */
@NullMarked
package jamfor.analytics.parity;

import org.jspecify.annotations.NullMarked;
