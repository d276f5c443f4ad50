package jamfor.analytics.comparison;

import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the figures of one key figure against groups. */
public final class Comparisons {

  /**
   * The share of a country's municipalities that must be accounted for before a value is placed
   * among all.
   */
  private static final double COUNTRY_COVERED = 0.9;

  private final KeyFigure keyFigure;
  private final Figures figures;
  private final Series series;
  private final Placements placements;
  private final Map<String, String> countries;

  private Comparisons(KeyFigure keyFigure, Figures figures, Map<String, String> countries) {
    this.keyFigure = keyFigure;
    this.figures = figures;
    this.series = new Series(keyFigure, figures.figures());
    this.placements = new Placements(keyFigure, figures, series);
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
    List<Comparison> all = new ArrayList<>();
    for (ComparatorGroup group : groups) {
      List<OfSex> sexes =
          keyFigure.sexes().stream().map(sex -> comparisons.of(group, sex)).toList();
      for (int period = 0; period < comparisons.series.periods().size(); period++) {
        for (OfSex one : sexes) {
          comparisons.compare(one, period).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /**
   * A group's series of one sex, in all periods.
   *
   * @param members by municipality code
   * @param focus of the municipality whose peers the group holds
   * @param country of the country's own value
   */
  private record OfSex(
      ComparatorGroup group,
      Sex sex,
      List<Series.Line> members,
      Optional<Series.Line> focus,
      Optional<Series.Line> country) {}

  private OfSex of(ComparatorGroup group, Sex sex) {
    return new OfSex(
        group,
        sex,
        group.members().stream().sorted().map(code -> series.line(code, sex)).toList(),
        group.of().map(code -> series.line(code, sex)),
        Optional.ofNullable(countries.get(group.country())).map(code -> series.line(code, sex)));
  }

  private Optional<Comparison> compare(OfSex of, int period) {
    Sex sex = of.sex();
    List<Member> members = new ArrayList<>(of.members().size());
    for (Series.Line line : of.members()) {
      members.add(member(line, period));
    }
    double[] known = known(members);
    Optional<Member> focus = of.focus().map(line -> member(line, period));
    boolean nothing = known.length == 0 && focus.filter(one -> one.value().known()).isEmpty();
    if (nothing) {
      return Optional.empty();
    }
    boolean all = of.group().kind() == ComparatorGroup.Kind.ALL;
    Spread spread = new Spread(known, keyFigure.direction(), all && covers(members, known.length));
    List<Placement> placed = new ArrayList<>(members.size() + 1);
    for (Member member : members) {
      placed.add(placements.of(member, sex, spread));
    }
    focus.ifPresent(one -> placed.add(placements.besidePeers(one, sex, spread)));
    return Optional.of(
        new Comparison(
            keyFigure.id(),
            of.group().id(),
            series.periods().get(period),
            sex,
            spread.size(),
            members.size(),
            spread.mean(),
            weightedMean(members, sex),
            spread.quantile(0.5),
            spread.lower(),
            spread.upper(),
            spread.quantile(0),
            spread.quantile(1),
            of.country()
                .map(line -> series.at(line, period).value())
                .orElse(Value.missing(MissingReason.NOT_DELIVERED)),
            placed));
  }

  private static double[] known(List<Member> members) {
    double[] known = new double[members.size()];
    int size = 0;
    for (Member member : members) {
      if (member.value() instanceof Value.Known one) {
        known[size++] = one.number();
      }
    }
    return Arrays.copyOf(known, size);
  }

  private Member member(Series.Line line, int period) {
    return new Member(line, series.at(line, period));
  }

  /**
   * Whether the known values, with those hidden or not applicable, account for the whole country.
   */
  private static boolean covers(List<Member> members, int known) {
    int explained = 0;
    for (Member member : members) {
      if (member.value() instanceof Value.Missing missing
          && (missing.reason() == MissingReason.SUPPRESSED
              || missing.reason() == MissingReason.NOT_APPLICABLE)) {
        explained++;
      }
    }
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
                  new Figures.Key(
                      series.periods().get(member.dated().position()), sex, member.municipality()),
                  Value.missing(MissingReason.NO_WEIGHT));
      if (!weight.known()) {
        return Value.missing(MissingReason.NO_WEIGHT);
      }
      values[i] = member.value().get();
      weights[i] = weight.get();
    }
    return Statistics.weightedMean(values, weights);
  }
}
