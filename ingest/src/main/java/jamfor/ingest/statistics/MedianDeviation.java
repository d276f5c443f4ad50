package jamfor.ingest.statistics;

import java.util.Arrays;

/**
 * The middle of some values and how far from it they usually are. Neither is moved by the few that
 * one looks for, as the mean and the standard deviation are.
 *
 * <p>Source: F. R. Hampel, The influence curve and its role in robust estimation, Journal of the
 * American Statistical Association 69, 1974, 383–393.
 *
 * @param median of the values
 * @param unscaled the median of the distances to it
 * @param mean the mean of the distances to it
 */
public record MedianDeviation(double median, double unscaled, double mean) {

  /** Makes it an estimate of the standard deviation of normal values. */
  private static final double NORMAL = 1.4826;

  /**
   * @param values in any order; finite
   * @throws IllegalArgumentException when there are none
   */
  public static MedianDeviation of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("No values, no median");
    }
    double median = median(values.clone());
    double[] distances = Arrays.stream(values).map(value -> Math.abs(value - median)).toArray();
    return new MedianDeviation(
        median, median(distances), Arrays.stream(distances).average().orElseThrow());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return Quantiles.ofSorted(values, 0.5);
  }

  /** The median of the distances, scaled to the standard deviation of normal values. */
  public double scaled() {
    return NORMAL * unscaled;
  }
}
