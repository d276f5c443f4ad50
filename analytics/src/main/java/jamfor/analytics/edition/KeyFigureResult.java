package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Revision;
import java.util.List;

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
}
