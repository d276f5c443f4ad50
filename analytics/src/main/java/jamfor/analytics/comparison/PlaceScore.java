package jamfor.analytics.comparison;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;

/**
 * A place in a group on a scale from 1, the last, to 5, the best: 5 − 4 · (values ahead + half of
 * the other equal ones) / (n − 1). The mean of all is 3, whatever the values. It says nothing of
 * how good the best is.
 *
 * <p>Source: the scale of the financial profiles of Kommunforskning i Väst, where 3 is the group's
 * mean and 5 is relative; the even steps from place to place and the treatment of ties are ours, as
 * of the bands.
 */
public final class PlaceScore {

  /** With fewer there are no four steps to go. */
  private static final int FEWEST = 4;

  private static final double BEST = 5;
  private static final double STEPS = 4;

  /** Of those who are scored. */
  public static final double MEAN = 3;

  private PlaceScore() {}

  /**
   * Missing where the municipality has no value (its reason), where the key figure has no direction
   * (not applicable) and where fewer than four of the group have a value (too few).
   */
  public static Value of(Comparison comparison, Direction direction, String municipality) {
    Value own =
        comparison
            .find(municipality)
            .map(Placement::value)
            .orElse(Value.missing(MissingReason.NOT_DELIVERED));
    if (direction == Direction.NEUTRAL) {
      return Value.missing(MissingReason.NOT_APPLICABLE);
    }
    double[] all =
        comparison.placements().stream()
            .map(Placement::value)
            .filter(Value::known)
            .mapToDouble(Value::get)
            .toArray();
    if (all.length < FEWEST) {
      return Value.missing(MissingReason.TOO_FEW);
    }
    return own.map(value -> score(value, all, direction));
  }

  private static double score(double value, double[] all, Direction direction) {
    int ahead = 0;
    int equal = -1;
    for (double other : all) {
      int compared = Double.compare(other, value);
      ahead += (direction == Direction.HIGHER_IS_BETTER ? compared > 0 : compared < 0) ? 1 : 0;
      equal += compared == 0 ? 1 : 0;
    }
    return BEST - STEPS * (ahead + equal / 2.0) / (all.length - 1);
  }
}
