package jamfor.analytics.comparison;

import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

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
    List<Placement> placed = new ArrayList<>();
    members.forEach(member -> placed.add(placements.of(member, sex, spread)));
    focus.ifPresent(one -> placed.add(placements.besidePeers(one, sex, spread)));
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
            placed));
  }

  private List<Member> members(List<String> codes, Period period, Sex sex) {
    return codes.stream()
        .sorted()
        .map(code -> new Member(code, series.at(code, sex, period)))
        .toList();
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
}
