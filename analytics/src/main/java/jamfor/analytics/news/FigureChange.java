package jamfor.analytics.news;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;

/**
 * A figure that the two editions give differently.
 *
 * @param deliveries hashes of those that the later figure rests on and the earlier did not
 */
public record FigureChange(
    KeyFigure keyFigure,
    String municipality,
    Period period,
    Sex sex,
    Value earlier,
    Value later,
    List<String> deliveries) {

  /** What became of the figure. */
  public enum Kind {
    REVISED,
    FILLED,
    EMPTIED
  }

  public FigureChange {
    deliveries = List.copyOf(deliveries);
  }

  public Kind kind() {
    if (!earlier.known()) {
      return Kind.FILLED;
    }
    return later.known() ? Kind.REVISED : Kind.EMPTIED;
  }

  /** How much higher it is now; missing where one of the two is. */
  public Value difference() {
    return later.minus(earlier);
  }
}
