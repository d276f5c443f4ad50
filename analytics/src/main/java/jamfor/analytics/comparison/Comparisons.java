package jamfor.analytics.comparison;

import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Sets the figures of one key figure against groups. */
public final class Comparisons {

  /**
   * The share of a country's municipalities that must be accounted for before a value is placed
   * among all.
   */
  private static final double COUNTRY_COVERED = 0.9;

  /** With fewer known values than this a group has no middle half to speak of. */
  private static final int FEWEST_FOR_OUTCOME = 4;

  private final KeyFigure keyFigure;
  private final Figures figures;
  private final Series series;
  private final Map<String, String> countries;

  private Comparisons(KeyFigure keyFigure, Figures figures, Map<String, String> countries) {
    this.keyFigure = keyFigure;
    this.figures = figures;
    this.series = new Series(keyFigure, figures.figures());
    this.countries = countries;
  }

  /**
   * All comparisons of a key figure, by group, period and sex. A group whose members have no figure
   * at all in a period has no comparison there.
   *
   * @param countries the code of each country's own value, by country
   */
  public static List<Comparison> compute(
      KeyFigure keyFigure,
      Figures figures,
      List<ComparatorGroup> groups,
      Map<String, String> countries) {
    Comparisons comparisons = new Comparisons(keyFigure, figures, countries);
    TreeSet<Period> periods = new TreeSet<>();
    figures.figures().forEach(figure -> periods.add(figure.period()));
    List<Comparison> all = new ArrayList<>();
    for (ComparatorGroup group : groups) {
      for (Period period : periods) {
        for (Sex sex : keyFigure.sexes()) {
          comparisons.compare(group, period, sex).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** A member's value and weight; the members without a known value are not among the counted. */
  private record Member(String municipality, Series.Dated dated) {
    Value value() {
      return dated.value();
    }
  }

  private Optional<Comparison> compare(ComparatorGroup group, Period period, Sex sex) {
    List<Member> members = members(group.members(), period, sex);
    double[] known =
        members.stream().map(Member::value).filter(Value::known).mapToDouble(Value::get).toArray();
    Optional<Member> focus = group.of().map(code -> new Member(code, series.at(code, sex, period)));
    boolean nothing = known.length == 0 && focus.filter(one -> one.value().known()).isEmpty();
    if (nothing) {
      return Optional.empty();
    }
    boolean banded = group.kind() == ComparatorGroup.Kind.ALL && covers(members, known.length);
    Spread spread =
        new Spread(
            known,
            Statistics.mean(known),
            Statistics.quantile(known, 0.25),
            Statistics.quantile(known, 0.75),
            banded);
    List<Placement> placements = new ArrayList<>();
    members.forEach(member -> placements.add(placement(member, sex, spread)));
    focus.ifPresent(one -> placements.add(besidePeers(one, sex, spread)));
    return Optional.of(
        new Comparison(
            keyFigure.id(),
            group.id(),
            period,
            sex,
            known.length,
            members.size(),
            spread.mean(),
            weightedMean(members, sex),
            Statistics.quantile(known, 0.5),
            spread.lower(),
            spread.upper(),
            Statistics.quantile(known, 0),
            Statistics.quantile(known, 1),
            country(group, sex, period),
            placements));
  }

  private List<Member> members(List<String> codes, Period period, Sex sex) {
    return codes.stream()
        .sorted()
        .map(code -> new Member(code, series.at(code, sex, period)))
        .toList();
  }

  private static double[] with(double[] values, double one) {
    double[] more = Arrays.copyOf(values, values.length + 1);
    more[values.length] = one;
    return more;
  }

  /**
   * Whether the known values, with those hidden or not applicable, account for the whole country.
   */
  private static boolean covers(List<Member> members, int known) {
    long explained =
        members.stream()
            .map(Member::value)
            .filter(
                value ->
                    value.equals(Value.missing(MissingReason.SUPPRESSED))
                        || value.equals(Value.missing(MissingReason.NOT_APPLICABLE)))
            .count();
    return known + explained >= COUNTRY_COVERED * members.size() && 2L * known >= members.size();
  }

  private Value weightedMean(List<Member> members, Sex sex) {
    if (keyFigure.weight().isEmpty()) {
      return Value.missing(MissingReason.NO_WEIGHT);
    }
    List<Member> counted = members.stream().filter(member -> member.value().known()).toList();
    double[] values = new double[counted.size()];
    double[] weights = new double[counted.size()];
    for (int i = 0; i < counted.size(); i++) {
      Member member = counted.get(i);
      Value weight =
          figures
              .weights()
              .getOrDefault(
                  new Figures.Key(member.dated().period(), sex, member.municipality()),
                  Value.missing(MissingReason.NO_WEIGHT));
      if (!weight.known()) {
        return Value.missing(MissingReason.NO_WEIGHT);
      }
      values[i] = member.value().get();
      weights[i] = weight.get();
    }
    return Statistics.weightedMean(values, weights);
  }

  private Value country(ComparatorGroup group, Sex sex, Period period) {
    return Optional.ofNullable(countries.get(group.country()))
        .map(code -> series.at(code, sex, period).value())
        .orElse(Value.missing(MissingReason.NOT_DELIVERED));
  }

  /**
   * The known values of a group and what they come to; banded when they stand for the whole
   * country.
   */
  private record Spread(double[] known, Value mean, Value lower, Value upper, boolean banded) {}

  private Placement placement(Member member, Sex sex, Spread spread) {
    return placement(
        member, sex, spread, spread.known(), differenceToOthers(member.value(), spread.known()));
  }

  /** The municipality whose peers the group holds: ranked among them, but no part of their mean. */
  private Placement besidePeers(Member focus, Sex sex, Spread peers) {
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
}
