/**
 * Where values lie and how far apart: what checks of deliveries and comparisons of municipalities
 * both compute, so that it has one definition.
 */
@NullMarked
package jamfor.ingest.statistics;

import org.jspecify.annotations.NullMarked;
