package jamfor.analytics.comparison;

import jamfor.ingest.vocabulary.Value;

/**
 * The known values of a group and what they come to.
 *
 * @param lower the lower quartile
 * @param upper the upper quartile
 * @param banded whether they stand for the whole country, so that values may be placed among all
 */
record Spread(double[] known, Value mean, Value lower, Value upper, boolean banded) {}
