package jamfor.analytics.standing;

import jamfor.analytics.uncertainty.Interval;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.OptionalInt;

/**
 * A municipality's share in a comparison, read against what chance alone gives. All shares are in
 * per cent, as the key figure.
 *
 * @param persons how many its value is a share of
 * @param firstRank the best place that chance could have given it, at 95 per cent; only in the
 *     cooperation
 * @param lastRank the worst place
 * @param shrunken the value drawn towards the group's, the more the fewer it rests on: for putting
 *     in order, never for print; missing where it is not to be had
 * @param baseline the group's share: all its persons together
 * @param phi how many times as much the group's members differ as chance alone makes them
 *     (squared); missing where they are too few to tell
 * @param tau the standard deviation between members that chance does not explain, by which the
 *     limits are wider; 0 where chance explains all, missing where they are too few to tell
 * @param inner the limits of the funnel at 95 per cent
 * @param outer the limits of the funnel at 99.8 per cent
 */
public record Standing(
    String group,
    Period period,
    Sex sex,
    String municipality,
    double persons,
    double value,
    OptionalInt firstRank,
    OptionalInt lastRank,
    Value shrunken,
    double baseline,
    Value phi,
    Value tau,
    Interval inner,
    Interval outer) {

  /** Where a value lies against what chance gives. */
  public enum Chance {
    FAR_BELOW,
    BELOW,
    WITHIN,
    ABOVE,
    FAR_ABOVE;

    static Chance of(double value, Interval inner, Interval outer) {
      if (value < outer.low()) {
        return FAR_BELOW;
      }
      if (value > outer.high()) {
        return FAR_ABOVE;
      }
      if (value < inner.low()) {
        return BELOW;
      }
      return value > inner.high() ? ABOVE : WITHIN;
    }
  }

  /** Beyond the inner limits one of twenty lies by chance, beyond the outer one of five hundred. */
  public Chance chance() {
    return Chance.of(value, inner, outer);
  }
}
