/** The program that recomputes an edition with Spark, in a process of its own. */
@NullMarked
package jamfor.analytics.spark;

import org.jspecify.annotations.NullMarked;
