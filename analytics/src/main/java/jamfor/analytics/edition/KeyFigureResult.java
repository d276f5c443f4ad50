package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Revision;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Everything published of one key figure; each part is made from its rows when first asked for. */
public final class KeyFigureResult {

  private record Compared(String group, Period period, Sex sex) {}

  private record Followed(String municipality, Sex sex) {}

  private final String keyFigure;
  private final Supplier<List<Figure>> figures;
  private final Supplier<List<Comparison>> comparisons;
  private final Supplier<List<Revision>> revisions;
  private final Supplier<Map<Compared, Comparison>> compared;
  private final Supplier<Map<Followed, List<Figure>>> followed;

  private KeyFigureResult(
      String keyFigure,
      Supplier<List<Figure>> figures,
      Supplier<List<Comparison>> comparisons,
      Supplier<List<Revision>> revisions) {
    this.keyFigure = keyFigure;
    this.figures = new Once<>(figures);
    this.comparisons = new Once<>(comparisons);
    this.revisions = new Once<>(revisions);
    this.compared = new Once<>(() -> byGroup(comparisons()));
    this.followed = new Once<>(() -> byMunicipality(figures()));
  }

  public static KeyFigureResult of(
      String keyFigure,
      List<Figure> figures,
      List<Comparison> comparisons,
      List<Revision> revisions) {
    return new KeyFigureResult(keyFigure, () -> figures, () -> comparisons, () -> revisions);
  }

  static KeyFigureResult of(ResultRows rows) {
    return new KeyFigureResult(
        rows.keyFigure(),
        () -> List.copyOf(RowReader.figures(rows)),
        () -> List.copyOf(RowReader.comparisons(rows)),
        () -> List.copyOf(RowReader.revisions(rows)));
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
    return comparisons.get();
  }

  public List<Revision> revisions() {
    return revisions.get();
  }

  /** The comparison with one group in one period. */
  public Optional<Comparison> find(String group, Period period, Sex sex) {
    return Optional.ofNullable(compared.get().get(new Compared(group, period, sex)));
  }

  /** One municipality's figures, the oldest period first. */
  public List<Figure> listFigures(String municipality, Sex sex) {
    return followed.get().getOrDefault(new Followed(municipality, sex), List.of());
  }

  private static Map<Compared, Comparison> byGroup(List<Comparison> comparisons) {
    Map<Compared, Comparison> byGroup = new HashMap<>();
    comparisons.forEach(
        one -> byGroup.put(new Compared(one.group(), one.period(), one.sex()), one));
    return byGroup;
  }

  private static Map<Followed, List<Figure>> byMunicipality(List<Figure> figures) {
    return figures.stream()
        .sorted(Comparator.comparing(Figure::period))
        .collect(Collectors.groupingBy(one -> new Followed(one.municipality(), one.sex())));
  }
}
