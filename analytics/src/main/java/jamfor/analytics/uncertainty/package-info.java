/**
 * What chance alone can do to a figure of a small municipality: intervals, funnels, ranks that
 * could as well have been others, and order without noise. Pure: doubles in, doubles out, the same
 * digits on every engine.
 */
@NullMarked
package jamfor.analytics.uncertainty;

import org.jspecify.annotations.NullMarked;
