package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Revision;
import jamfor.analytics.figure.UnitValue;
import jamfor.analytics.standing.FigureInterval;
import jamfor.analytics.standing.Standing;
import jamfor.analytics.trend.MemberTrend;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything published of one key figure; each part is made from its rows when first asked for. */
public final class KeyFigureResult {

  private record Followed(String municipality, Sex sex) {}

  private record Key(String municipality, Period period, Sex sex) {}

  private record Group(String group, Period period, Sex sex) {}

  private final String keyFigure;
  private final Once<List<Figure>> figures;
  private final Once<ComparisonRows> comparisons;
  private final Once<List<Revision>> revisions;
  private final Once<Map<Followed, List<Figure>>> followed;
  private final Once<Map<Followed, List<UnitValue>>> units;
  private final Once<List<MemberTrend>> trends;
  private final Once<List<Decomposition>> decompositions;
  private final Once<Map<Key, FigureInterval>> intervals;
  private final Once<Map<Group, List<Standing>>> standings;

  KeyFigureResult(ResultRows rows) {
    this.keyFigure = rows.keyFigure();
    this.figures = new Once<>(() -> List.copyOf(RowReader.figures(rows)));
    this.comparisons = new Once<>(() -> new ComparisonRows(rows));
    this.revisions = new Once<>(() -> List.copyOf(RowReader.revisions(rows)));
    this.units = new Once<>(() -> unitsByMunicipality(RowReader.units(rows)));
    this.trends = new Once<>(() -> List.copyOf(RowReader.trends(rows)));
    this.decompositions = new Once<>(() -> List.copyOf(RowReader.decompositions(rows)));
    this.intervals =
        new Once<>(
            () ->
                RowReader.intervals(rows).stream()
                    .collect(
                        Collectors.toMap(
                            one -> new Key(one.municipality(), one.period(), one.sex()),
                            one -> one)));
    this.standings =
        new Once<>(
            () ->
                RowReader.standings(rows).stream()
                    .collect(
                        Collectors.groupingBy(
                            one -> new Group(one.group(), one.period(), one.sex()))));
    this.followed = new Once<>(() -> byMunicipality(figures()));
  }

  public String keyFigure() {
    return keyFigure;
  }

  /** By period, sex and municipality. */
  public List<Figure> figures() {
    return figures.get();
  }

  /** By group, period and sex. */
  public List<Comparison> comparisons() {
    return comparisons.get().list();
  }

  /** The comparisons with one group, by period and sex. */
  public List<Comparison> comparisons(String group) {
    return comparisons.get().list(group);
  }

  public List<Revision> revisions() {
    return revisions.get();
  }

  /** Of the cooperation's members, by municipality and sex, until the edition's year. */
  public List<MemberTrend> trends() {
    return trends.get();
  }

  /** By group, period, sex and municipality; none where the key figure is no sum of parts. */
  public List<Decomposition> decompositions() {
    return decompositions.get();
  }

  /** How sure one figure is, where its source gives how many it rests on. */
  public Optional<FigureInterval> findInterval(String municipality, Period period, Sex sex) {
    return Optional.ofNullable(intervals.get().get(new Key(municipality, period, sex)));
  }

  /** Those compared with one group in one period, by municipality; none where n is not known. */
  public List<Standing> listStandings(String group, Period period, Sex sex) {
    return standings.get().getOrDefault(new Group(group, period, sex), List.of());
  }

  /** The comparison with one group in one period. */
  public Optional<Comparison> find(String group, Period period, Sex sex) {
    return comparisons.get().find(group, period, sex);
  }

  /** One municipality's figures, the oldest period first. */
  public List<Figure> listFigures(String municipality, Sex sex) {
    return followed.get().getOrDefault(new Followed(municipality, sex), List.of());
  }

  /** What the units of a municipality bring to its figure of a period, by reference and code. */
  public List<UnitValue> listUnits(String municipality, Period period, Sex sex) {
    return units.get().getOrDefault(new Followed(municipality, sex), List.of()).stream()
        .filter(one -> one.period().equals(period))
        .toList();
  }

  /** What all units of all municipalities bring to the figures of a period. */
  public List<UnitValue> listUnits(Period period, Sex sex) {
    return units.get().entrySet().stream()
        .filter(one -> one.getKey().sex() == sex)
        .sorted(Comparator.comparing(one -> one.getKey().municipality()))
        .flatMap(one -> one.getValue().stream())
        .filter(one -> one.period().equals(period))
        .toList();
  }

  private static Map<Followed, List<UnitValue>> unitsByMunicipality(List<UnitValue> units) {
    return units.stream()
        .collect(Collectors.groupingBy(one -> new Followed(one.municipality(), one.sex())));
  }

  private static Map<Followed, List<Figure>> byMunicipality(List<Figure> figures) {
    return figures.stream()
        .sorted(Comparator.comparing(Figure::period))
        .collect(Collectors.groupingBy(one -> new Followed(one.municipality(), one.sex())));
  }
}
