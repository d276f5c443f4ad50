package jamfor.analytics.efficiency;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/**
 * Efficiencies drawn from a smoothed distribution of those that were found: each is drawn, moved by
 * a normal number times the band width, reflected at 1, and drawn in to the variance that was
 * found.
 */
final class Draws {

  private static final Quantile TYPE_7 = Quantile.withDefaults().with(EstimationMethod.HF7);

  private final double[] efficiencies;
  private final double width;
  private final double shrink;
  private final Random random;

  /**
   * @throws IllegalArgumentException when fewer than two are below 1 and different
   */
  Draws(double[] efficiencies, Random random) {
    this.efficiencies = efficiencies;
    this.random = random;
    this.width = width(efficiencies);
    double deviation = StandardDeviation.of(efficiencies).getAsDouble();
    this.shrink = 1 / Math.sqrt(1 + width * width / (deviation * deviation));
  }

  /**
   * Silverman's rule on those below 1 and their reflections, for as many numbers as there are and
   * as wide as they are: Daraio and Simar, Advanced Robust and Nonparametric Methods in Efficiency
   * Analysis, 2007.
   */
  static double width(double[] efficiencies) {
    double[] below = Arrays.stream(efficiencies).filter(one -> one < 1).toArray();
    if (Arrays.stream(below).distinct().count() < 2) {
      throw new IllegalArgumentException("Two different efficiencies below 1 are needed");
    }
    double[] reflected =
        DoubleStream.concat(Arrays.stream(below), Arrays.stream(below).map(one -> 2 - one))
            .toArray();
    double[] quartiles = TYPE_7.evaluate(reflected, 0.25, 0.75);
    double deviation = StandardDeviation.of(reflected).getAsDouble();
    double rule =
        0.9
            * Math.min(deviation, (quartiles[1] - quartiles[0]) / 1.34)
            * Math.pow(reflected.length, -0.2);
    return rule
        * Math.pow((double) reflected.length / efficiencies.length, 0.2)
        * StandardDeviation.of(efficiencies).getAsDouble()
        / deviation;
  }

  /** As many as there are producers. */
  double[] next() {
    double[] drawn = new double[efficiencies.length];
    Arrays.setAll(drawn, i -> efficiencies[random.nextInt(efficiencies.length)]);
    double mean = Arrays.stream(drawn).average().orElseThrow();
    Arrays.setAll(drawn, i -> smoothed(drawn[i], mean));
    return drawn;
  }

  /** Again where chance would make it 0 or less. */
  private double smoothed(double efficiency, double mean) {
    double smoothed;
    do {
      double moved = efficiency + width * random.nextGaussian();
      double reflected = moved <= 1 ? moved : 2 - moved;
      smoothed = mean + shrink * (reflected - mean);
    } while (smoothed <= 0);
    return smoothed;
  }
}
