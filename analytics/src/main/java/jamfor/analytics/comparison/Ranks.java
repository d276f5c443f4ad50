package jamfor.analytics.comparison;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import java.util.Optional;

/** Places among the known values of a group. */
final class Ranks {

  /** With fewer values there are no quarters. */
  private static final int FEWEST_FOR_BANDS = 4;

  private final double[] sorted;
  private final Direction direction;

  /**
   * @param sorted the lowest first
   */
  Ranks(double[] sorted, Direction direction) {
    this.sorted = sorted;
    this.direction = direction;
  }

  /**
   * 1 is best by direction, lowest where there is none; equal values share the lowest rank
   * ("1224"). A value that is not among the others gets the rank that it would have with them.
   */
  int rank(double value) {
    return 1 + (direction == Direction.HIGHER_IS_BETTER ? higher(value) : lower(value));
  }

  /**
   * The band of one of the values among all: p = (values ahead + half of the other equal ones) / (n
   * − 1); the first quarter below 0.25, the last above 0.75. Fewer than four values have no bands.
   *
   * <p>Reference: the 25/50/25 split of Kolada and Öppna jämförelser; the treatment of ties is
   * ours.
   */
  Optional<Band> band(double value) {
    if (sorted.length < FEWEST_FOR_BANDS) {
      return Optional.empty();
    }
    int lower = lower(value);
    int higher = higher(value);
    int ahead = direction == Direction.HIGHER_IS_BETTER ? higher : lower;
    int tied = sorted.length - lower - higher - 1;
    double p = (ahead + 0.5 * tied) / (sorted.length - 1);
    boolean neutral = direction == Direction.NEUTRAL;
    if (p < 0.25) {
      return Optional.of(neutral ? Band.LOW : Band.BEST);
    }
    if (p > 0.75) {
      return Optional.of(neutral ? Band.HIGH : Band.WORST);
    }
    return Optional.of(Band.MIDDLE);
  }

  private int lower(double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] < value) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private int higher(double value) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle] > value) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return sorted.length - from;
  }
}
