package jamfor.analytics.uncertainty;

import java.util.Optional;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Intervals for unweighted means. Fewer than two values show nothing of how much they vary: none.
 *
 * <p>Every method throws {@link IllegalArgumentException} where a value is not finite or the
 * confidence not between 0 and 1.
 */
public final class Means {

  private static final int FEWEST = 2;

  private Means() {}

  /**
   * Student's t interval: mean ∓ t·s/√n with n − 1 degrees of freedom.
   *
   * <p>Source: Student, The probable error of a mean, Biometrika 6, 1908, 1–25.
   *
   * @param values in any order
   * @param confidence such as 0.95 or 0.998
   */
  public static Optional<MeanInterval> interval(double[] values, double confidence) {
    return interval(values, 1, new Confidence(confidence));
  }

  /**
   * Student's t interval where the values are some of few, drawn by chance: √(1 − n/N) as wide, so
   * that of all the mean is sure.
   *
   * <p>Source: W. G. Cochran, Sampling techniques, 3rd edition, 1977, section 2.6 and 2.7.
   *
   * @param values in any order
   * @param population N, how many there are in all
   * @param confidence such as 0.95 or 0.998
   * @throws IllegalArgumentException when the population is smaller than the number of values
   */
  public static Optional<MeanInterval> intervalOfFinite(
      double[] values, int population, double confidence) {
    if (population < values.length) {
      throw new IllegalArgumentException(
          values.length + " values of a population of " + population);
    }
    double sampled = values.length == 0 ? 0 : (double) values.length / population;
    return interval(values, Math.sqrt(1 - sampled), new Confidence(confidence));
  }

  private static Optional<MeanInterval> interval(
      double[] values, double correction, Confidence confidence) {
    double[] sorted = Finite.sorted(values);
    int n = sorted.length;
    if (n < FEWEST) {
      return Optional.empty();
    }
    double mean = Sum.of(sorted).getAsDouble() / n;
    double deviation = StandardDeviation.of(sorted).getAsDouble();
    double t = TDistribution.of(n - 1).inverseSurvivalProbability(confidence.tail());
    double half = t * deviation / Math.sqrt(n) * correction;
    return Optional.of(
        new MeanInterval(n, mean, deviation, new Interval(mean - half, mean + half)));
  }
}
