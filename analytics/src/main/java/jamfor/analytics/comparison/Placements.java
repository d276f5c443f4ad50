package jamfor.analytics.comparison;

import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
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
    Value value = member.value();
    return placement(
        member,
        sex,
        spread,
        value.known() ? difference(value, spread.meanWithout(value.get())) : value,
        spread.banded() && value.known() ? spread.ranks().band(value.get()) : Optional.empty());
  }

  /** The municipality whose peers the group holds: ranked among them, but no part of their mean. */
  Placement besidePeers(Member focus, Sex sex, Spread peers) {
    return placement(focus, sex, peers, difference(focus.value(), peers.mean()), Optional.empty());
  }

  private static Value difference(Value value, Value mean) {
    return mean.known() ? value.minus(mean) : mean;
  }

  private Placement placement(
      Member member, Sex sex, Spread spread, Value differenceToOthers, Optional<Band> band) {
    Value value = member.value();
    Optional<Series.Dated> earlier = series.before(member.line(), member.dated().position());
    Value difference = difference(value, spread.mean());
    return new Placement(
        member.municipality(),
        period(member.dated()),
        value,
        value.known() ? OptionalInt.of(spread.ranks().rank(value.get())) : OptionalInt.empty(),
        difference,
        differenceToOthers,
        kronor(member, sex, difference),
        change(member, earlier),
        earlier.map(this::period),
        outcome(value, spread),
        band);
  }

  private Period period(Series.Dated dated) {
    return series.periods().get(dated.position());
  }

  private Value kronor(Member member, Sex sex, Value difference) {
    if (keyFigure.volume().isEmpty()) {
      return Value.missing(MissingReason.NO_WEIGHT);
    }
    Value volume =
        figures
            .volumes()
            .getOrDefault(
                new Figures.Key(period(member.dated()), sex, member.municipality()),
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
    return keyFigure.breaksBetween(period(earlier.get()), period(member.dated()))
        ? Value.missing(MissingReason.SERIES_BREAK)
        : member.value().minus(earlier.get().value());
  }

  private Optional<Outcome> outcome(Value value, Spread spread) {
    if (!value.known() || spread.size() < FEWEST_FOR_OUTCOME) {
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
}
