package jamfor.analytics.comparison;

import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Places single municipalities in a group: rank, differences, change, outcome, band. */
final class Placements {

  /** With fewer known values than this a group has no middle half to speak of. */
  private static final int FEWEST_FOR_OUTCOME = 4;

  private final KeyFigure keyFigure;
  private final Figures figures;
  private final Series series;

  Placements(KeyFigure keyFigure, Figures figures, Series series) {
    this.keyFigure = keyFigure;
    this.figures = figures;
    this.series = series;
  }

  /** A member of the group. */
  Placement of(Member member, Sex sex, Spread spread) {
    return placement(
        member, sex, spread, spread.known(), differenceToOthers(member.value(), spread.known()));
  }

  /** The municipality whose peers the group holds: ranked among them, but no part of their mean. */
  Placement besidePeers(Member focus, Sex sex, Spread peers) {
    Value value = focus.value();
    double[] ranked = value.known() ? with(peers.known(), value.get()) : peers.known();
    return placement(focus, sex, peers, ranked, difference(value, peers.mean()));
  }

  private static Value difference(Value value, Value mean) {
    return mean.known() ? value.minus(mean) : mean;
  }

  private Placement placement(
      Member member, Sex sex, Spread spread, double[] ranked, Value differenceToOthers) {
    Value value = member.value();
    Optional<Series.Dated> earlier =
        series.before(member.municipality(), sex, member.dated().period());
    Value difference = difference(value, spread.mean());
    return new Placement(
        member.municipality(),
        member.dated().period(),
        value,
        value.known()
            ? OptionalInt.of(Ranks.rank(value.get(), ranked, keyFigure.direction()))
            : OptionalInt.empty(),
        difference,
        differenceToOthers,
        kronor(member, sex, difference),
        change(member, earlier),
        earlier.map(Series.Dated::period),
        outcome(value, spread),
        spread.banded() && value.known()
            ? Ranks.band(value.get(), ranked, keyFigure.direction())
            : Optional.empty());
  }

  private static Value differenceToOthers(Value value, double[] group) {
    if (!value.known()) {
      return value;
    }
    double own = value.get();
    double[] others = new double[Math.max(0, group.length - 1)];
    boolean left = false;
    int next = 0;
    for (double one : group) {
      if (one == own && !left) {
        left = true;
      } else if (next < others.length) {
        others[next++] = one;
      }
    }
    Value mean = Statistics.mean(others);
    return mean.known() ? value.minus(mean) : mean;
  }

  private Value kronor(Member member, Sex sex, Value difference) {
    if (keyFigure.volume().isEmpty()) {
      return Value.missing(MissingReason.NO_WEIGHT);
    }
    Value volume =
        figures
            .volumes()
            .getOrDefault(
                new Figures.Key(member.dated().period(), sex, member.municipality()),
                Value.missing(MissingReason.NO_WEIGHT));
    return volume.known() ? difference.map(number -> -number * volume.get()) : volume;
  }

  private Value change(Member member, Optional<Series.Dated> earlier) {
    if (!member.value().known()) {
      return member.value();
    }
    if (earlier.isEmpty()) {
      return Value.missing(MissingReason.NOT_DELIVERED);
    }
    return keyFigure.breaksBetween(earlier.get().period(), member.dated().period())
        ? Value.missing(MissingReason.SERIES_BREAK)
        : member.value().minus(earlier.get().value());
  }

  private Optional<Outcome> outcome(Value value, Spread spread) {
    if (!value.known() || spread.known().length < FEWEST_FOR_OUTCOME) {
      return Optional.empty();
    }
    boolean neutral = keyFigure.direction() == Direction.NEUTRAL;
    boolean highIsGood = keyFigure.direction() == Direction.HIGHER_IS_BETTER;
    if (value.get() > spread.upper().get()) {
      return Optional.of(neutral ? Outcome.HIGHER : highIsGood ? Outcome.BETTER : Outcome.WORSE);
    }
    if (value.get() < spread.lower().get()) {
      return Optional.of(neutral ? Outcome.LOWER : highIsGood ? Outcome.WORSE : Outcome.BETTER);
    }
    return Optional.of(Outcome.SIMILAR);
  }

  private static double[] with(double[] values, double one) {
    double[] more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = one;
    return more;
  }
}
