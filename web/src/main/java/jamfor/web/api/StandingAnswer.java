package jamfor.web.api;

import jamfor.analytics.standing.Standing;
import jamfor.analytics.uncertainty.Interval;
import jamfor.ingest.vocabulary.Value;
import java.util.Locale;
import java.util.Optional;

/**
 * A municipality's share read against chance. All shares are in per cent.
 *
 * @param persons how many the value is a share of
 * @param firstRank the best place that chance could have given, at 95 per cent
 * @param lastRank the worst
 * @param shrunken for putting in order, never for print
 * @param baseline the share of all the group's persons together
 * @param phi how many times as much the members differ as chance makes them, squared; absent below
 *     ten
 * @param tau the standard deviation between members that chance does not explain; absent below ten
 * @param inner the limits of chance at 95 per cent
 * @param outer the limits of chance at 99.8 per cent
 * @param chance where the value lies between them
 */
record StandingAnswer(
    double persons,
    Optional<Integer> firstRank,
    Optional<Integer> lastRank,
    Optional<Double> shrunken,
    double baseline,
    Optional<Double> phi,
    Optional<Double> tau,
    Interval inner,
    Interval outer,
    String chance) {

  static StandingAnswer of(Standing one) {
    return new StandingAnswer(
        one.persons(),
        one.firstRank().stream().boxed().findFirst(),
        one.lastRank().stream().boxed().findFirst(),
        known(one.shrunken()),
        one.baseline(),
        known(one.phi()),
        known(one.tau()),
        one.inner(),
        one.outer(),
        one.chance().name().toLowerCase(Locale.ROOT));
  }

  private static Optional<Double> known(Value value) {
    return value.known() ? Optional.of(value.get()) : Optional.empty();
  }
}
