/** Tests of the engines: whichever reads, the same figures come out. */
@NullMarked
package jamfor.analytics.engine;

import org.jspecify.annotations.NullMarked;
