package jamfor.analytics.uncertainty;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How sure an interval is to be.
 *
 * @param level between 0 and 1, such as 0.95 or 0.998: half of what is left lies on each side
 */
record Confidence(double level) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  Confidence {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("Not a confidence between 0 and 1: " + level);
    }
  }

  /** What lies beyond either end. */
  double tail() {
    return (1 - level) / 2;
  }

  /** Standard deviations from the middle of a normal distribution to either end. */
  double z() {
    return NORMAL.inverseSurvivalProbability(tail());
  }
}
