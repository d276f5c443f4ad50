package jamfor.analytics.comparison;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import java.util.Optional;

/** Places among known values. */
final class Ranks {

  private Ranks() {}

  /**
   * 1 is best by direction, lowest where there is none; equal values share the lowest rank
   * ("1224").
   *
   * @param value one of the values
   */
  static int rank(double value, double[] values, Direction direction) {
    return 1 + ahead(value, values, direction);
  }

  /**
   * The band of a value among all values: p = (values ahead + half of the other equal ones) / (n −
   * 1); the first quarter below 0.25, the last above 0.75. Fewer than four values have no bands.
   *
   * <p>Reference: the 25/50/25 split of Kolada and Öppna jämförelser; the treatment of ties is
   * ours.
   */
  static Optional<Band> band(double value, double[] values, Direction direction) {
    if (values.length < 4) {
      return Optional.empty();
    }
    int tied = -1;
    for (double other : values) {
      if (other == value) {
        tied++;
      }
    }
    double p = (ahead(value, values, direction) + 0.5 * tied) / (values.length - 1);
    boolean neutral = direction == Direction.NEUTRAL;
    if (p < 0.25) {
      return Optional.of(neutral ? Band.LOW : Band.BEST);
    }
    if (p > 0.75) {
      return Optional.of(neutral ? Band.HIGH : Band.WORST);
    }
    return Optional.of(Band.MIDDLE);
  }

  private static int ahead(double value, double[] values, Direction direction) {
    int ahead = 0;
    for (double other : values) {
      boolean better = direction == Direction.HIGHER_IS_BETTER ? other > value : other < value;
      if (better) {
        ahead++;
      }
    }
    return ahead;
  }
}
