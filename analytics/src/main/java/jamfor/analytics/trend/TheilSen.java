package jamfor.analytics.trend;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The median of the slopes between all pairs of points at different times, with Sen's interval from
 * the variance of Mann and Kendall's S.
 *
 * <p>Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of
 * the American Statistical Association 63, 1968, 1379–1389.
 */
public final class TheilSen {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double[] times;
  private final double[] values;
  private final double[] slopes;
  private final double variance;

  /**
   * @param times ascending, two different ones at least; points of the same time have no slope
   * @param values as many
   * @throws IllegalArgumentException when there are not as many times as values, times do not
   *     ascend or are all the same, or a number is not finite
   */
  public TheilSen(double[] times, double[] values) {
    if (times.length != values.length) {
      throw new IllegalArgumentException(times.length + " times of " + values.length + " values");
    }
    this.times = times.clone();
    this.values = values.clone();
    this.variance = new MannKendall(values).variance();
    double[] found = new double[values.length * (values.length - 1) / 2];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        if (!(times[j] >= times[i]) || Double.isInfinite(times[j] - times[i])) {
          throw new IllegalArgumentException("Times do not ascend: " + Arrays.toString(times));
        }
        if (times[j] > times[i]) {
          found[size++] = (values[j] - values[i]) / (times[j] - times[i]);
        }
      }
    }
    if (size == 0) {
      throw new IllegalArgumentException("No two points at different times");
    }
    this.slopes = Arrays.copyOf(found, size);
    Arrays.sort(slopes);
  }

  /** Change in value per unit of time. */
  public double slope() {
    return median(slopes);
  }

  private static double median(double[] numbers) {
    return Median.withDefaults().evaluate(numbers.clone());
  }

  /** The value at time 0 on the line through the median time and the median value. */
  public double intercept() {
    return median(values) - slope() * median(times);
  }

  /** The median of the values at time 0 on lines of that slope, one through each point. */
  public double medianIntercept() {
    double slope = slope();
    return median(
        IntStream.range(0, values.length).mapToDouble(i -> values[i] - slope * times[i]).toArray());
  }

  /**
   * The ends of the interval that holds the slope with the given confidence; of few slopes they are
   * the least and the greatest.
   *
   * @param confidence such as 0.95
   * @return its low and its high end
   * @throws IllegalArgumentException when the confidence is not between 0 and 1
   */
  public double[] interval(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("Not a confidence between 0 and 1: " + confidence);
    }
    double z = NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
    double width = z * Math.sqrt(variance);
    int low = (int) Math.rint((slopes.length - width) / 2) - 1;
    int high = (int) Math.rint((slopes.length + width) / 2);
    return new double[] {
      slopes[Math.max(low, 0)], slopes[Math.min(Math.max(high, 0), slopes.length - 1)]
    };
  }
}
