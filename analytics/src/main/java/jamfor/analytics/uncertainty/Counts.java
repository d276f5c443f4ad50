package jamfor.analytics.uncertainty;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Intervals for a count of independent events, such as reports in a year: how many there could as
 * well have been. For a rate, divide both ends by what the count is divided by. A count may be
 * other than whole.
 *
 * <p>Every method throws {@link IllegalArgumentException} where the count is negative or not finite
 * or the confidence not between 0 and 1.
 */
public final class Counts {

  /** From so many on Byar's approximation is near enough. */
  private static final double FEWEST_FOR_BYAR = 10;

  private Counts() {}

  /**
   * The exact interval below 10, Byar's from 10 on: the practice of Public Health England's
   * Technical guide on confidence intervals, 2018.
   *
   * @param confidence such as 0.95 or 0.998
   */
  public static Interval interval(double count, double confidence) {
    return count < FEWEST_FOR_BYAR ? exactPoisson(count, confidence) : byar(count, confidence);
  }

  /**
   * Byar's approximation of the Poisson interval, never below 0.
   *
   * <p>Source: N. E. Breslow and N. E. Day, Statistical methods in cancer research II: the design
   * and analysis of cohort studies, 1987, page 69.
   *
   * @param confidence such as 0.95 or 0.998
   */
  public static Interval byar(double count, double confidence) {
    double z = new Confidence(confidence).z();
    double low = checked(count) == 0 ? 0 : Math.max(0, cube(count, -z));
    return new Interval(low, cube(count + 1, z));
  }

  private static double cube(double count, double z) {
    double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
    return count * root * root * root;
  }

  /**
   * The exact Poisson interval, by quantiles of the chi-squared distribution.
   *
   * <p>Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28, 1936,
   * 437–442.
   *
   * @param confidence such as 0.95 or 0.998
   */
  public static Interval exactPoisson(double count, double confidence) {
    double tail = new Confidence(confidence).tail();
    double low =
        checked(count) == 0
            ? 0
            : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(tail) / 2;
    double high = ChiSquaredDistribution.of(2 * count + 2).inverseSurvivalProbability(tail) / 2;
    return new Interval(low, high);
  }

  private static double checked(double count) {
    if (!(count >= 0) || Double.isInfinite(count)) {
      throw new IllegalArgumentException("Not a count: " + count);
    }
    return count;
  }
}
