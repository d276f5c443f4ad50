package jamfor.analytics.comparison;

import jamfor.ingest.statistics.Quantiles;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import org.apache.commons.numbers.core.Sum;

/**
 * The statistics of a group. Sums are exact to the last bit whatever the order (extended
 * precision), so both engines print the same digits.
 */
final class Statistics {

  private Statistics() {}

  /** Unweighted mean of n values with that sum; missing (too few) of nothing. */
  static Value mean(Sum sum, int n) {
    return n == 0 ? Value.missing(MissingReason.TOO_FEW) : Value.of(sum.getAsDouble() / n);
  }

  /**
   * Mean weighted by the second vector, of the same length.
   *
   * @return missing when there is nothing or the weights sum to zero
   */
  static Value weightedMean(double[] values, double[] weights) {
    double total = Sum.of(weights).getAsDouble();
    if (values.length == 0) {
      return Value.missing(MissingReason.TOO_FEW);
    }
    return total == 0
        ? Value.missing(MissingReason.ZERO_DENOMINATOR)
        : Value.of(Sum.ofProducts(values, weights).getAsDouble() / total);
  }

  /**
   * Quantile of type 7.
   *
   * @param sorted the lowest first
   * @param p 0 to 1
   * @return missing (too few) of nothing; the value itself of one
   */
  static Value quantile(double[] sorted, double p) {
    return sorted.length == 0
        ? Value.missing(MissingReason.TOO_FEW)
        : Value.of(Quantiles.ofSorted(sorted, p));
  }
}
