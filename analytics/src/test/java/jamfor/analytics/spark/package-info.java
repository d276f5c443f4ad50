/** Tests of the program that recomputes an edition with Spark. */
@NullMarked
package jamfor.analytics.spark;

import org.jspecify.annotations.NullMarked;
