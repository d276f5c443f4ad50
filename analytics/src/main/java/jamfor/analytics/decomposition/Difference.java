package jamfor.analytics.decomposition;

import jamfor.ingest.vocabulary.Value;

/**
 * A part, or the whole, of one municipality's figure beside a group's.
 *
 * @param own in the part's measure: the key figure's, but for a factor
 * @param mean the unweighted mean of the members counted
 * @param difference in the key figure's measure: own less mean, or what the factor explains
 * @param kronor what the municipality's costs would change by at the mean, in kronor; missing where
 *     no volume is known
 */
public record Difference(double own, double mean, double difference, Value kronor) {}
