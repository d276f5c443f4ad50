package jamfor.analytics.standing;

import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.uncertainty.Shares;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.stream.Stream;

/** The intervals of the figures of a key figure that is a share of a known number of persons. */
public final class FigureIntervals {

  static final double CONFIDENCE = 0.95;

  private FigureIntervals() {}

  /**
   * One for each figure whose value and whose number of persons are known, in the order of the
   * figures; none where the share is no share: below 0 or above 100 per cent, as of children
   * enrolled from elsewhere.
   */
  public static List<FigureInterval> compute(Figures figures) {
    return figures.persons().isEmpty()
        ? List.of()
        : figures.figures().stream().flatMap(figure -> interval(figures, figure)).toList();
  }

  private static Stream<FigureInterval> interval(Figures figures, Figure figure) {
    Value persons =
        figures
            .persons()
            .getOrDefault(
                new Figures.Key(figure.period(), figure.sex(), figure.municipality()),
                Value.missing(MissingReason.NOT_DELIVERED));
    if (!figure.value().known() || !persons.known()) {
      return Stream.of();
    }
    double share = figure.value().get();
    double n = persons.get();
    if (share < 0 || share > 100 || n < 0) {
      return Stream.of();
    }
    return Shares.wilson(share / 100 * n, n, CONFIDENCE).stream()
        .map(
            interval ->
                new FigureInterval(
                    figure.municipality(),
                    figure.period(),
                    figure.sex(),
                    n,
                    100 * interval.low(),
                    100 * interval.high()));
  }
}
