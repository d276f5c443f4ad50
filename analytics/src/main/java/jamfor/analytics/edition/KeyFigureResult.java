package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Revision;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything published of one key figure. */
public record KeyFigureResult(
    String keyFigure,
    List<Figure> figures,
    List<Comparison> comparisons,
    List<Revision> revisions) {

  public KeyFigureResult {
    figures = List.copyOf(figures);
    comparisons = List.copyOf(comparisons);
    revisions = List.copyOf(revisions);
  }

  /** The comparison with one group in one period. */
  public Optional<Comparison> find(String group, Period period, Sex sex) {
    return comparisons.stream()
        .filter(one -> one.group().equals(group))
        .filter(one -> one.period().equals(period) && one.sex() == sex)
        .findFirst();
  }

  /** One municipality's figures, the oldest period first. */
  public List<Figure> listFigures(String municipality, Sex sex) {
    return figures.stream()
        .filter(one -> one.municipality().equals(municipality) && one.sex() == sex)
        .sorted(Comparator.comparing(Figure::period))
        .toList();
  }
}
