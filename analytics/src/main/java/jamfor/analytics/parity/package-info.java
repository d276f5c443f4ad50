/** Whether engines, however many threads they take, and Javas give the same content. */
@NullMarked
package jamfor.analytics.parity;

import org.jspecify.annotations.NullMarked;
