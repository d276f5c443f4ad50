package jamfor.analytics.decomposition;

import jamfor.ingest.vocabulary.Value;

/**
 * A part, or the whole, of one municipality's figure beside a group's.
 *
 * @param own in the key figure's measure
 * @param mean the unweighted mean of the members counted
 * @param difference own less mean
 * @param kronor what the municipality's costs would change by at the mean, in kronor; missing where
 *     no volume is known
 */
public record Difference(double own, double mean, double difference, Value kronor) {}
