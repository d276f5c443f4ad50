package jamfor.analytics.trend;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The median of the slopes between all pairs of points at different times, with Sen's interval from
 * the variance of Mann and Kendall's S: Sen, Journal of the American Statistical Association 63
 * (1968) 1379–1389.
 */
final class TheilSen {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double[] slopes;
  private final double variance;

  /**
   * @param times ascending, two different ones at least; points of the same time have no slope
   * @param values as many; finite
   */
  TheilSen(double[] times, double[] values) {
    double[] found = new double[values.length * (values.length - 1) / 2];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        if (times[j] != times[i]) {
          found[size++] = (values[j] - values[i]) / (times[j] - times[i]);
        }
      }
    }
    this.slopes = Arrays.copyOf(found, size);
    Arrays.sort(slopes);
    this.variance = new MannKendall(values).variance();
  }

  /** Change in value per unit of time. */
  double slope() {
    return Median.withDefaults().evaluate(slopes);
  }

  /**
   * The ends of the interval that holds the slope with the given confidence; of few slopes they are
   * the least and the greatest.
   *
   * @param confidence such as 0.95
   */
  double[] interval(double confidence) {
    double z = NORMAL.inverseCumulativeProbability((1 + confidence) / 2);
    double width = z * Math.sqrt(variance);
    int low = (int) Math.rint((slopes.length - width) / 2) - 1;
    int high = (int) Math.rint((slopes.length + width) / 2);
    return new double[] {
      slopes[Math.max(low, 0)], slopes[Math.min(Math.max(high, 0), slopes.length - 1)]
    };
  }
}
