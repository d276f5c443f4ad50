/**
 * Whether a series of figures rises or falls, and how fast: tests that ask nothing about how values
 * are distributed, and that say no more than a few years can.
 */
@NullMarked
package jamfor.analytics.trend;

import org.jspecify.annotations.NullMarked;
