package jamfor.analytics.news;

import jamfor.ingest.catalogue.KeyFigure;
import java.util.List;

/** A series whose definition changed; years before and after are not held against each other. */
public record SeriesBreak(KeyFigure keyFigure, List<Integer> years) {
  public SeriesBreak {
    years = List.copyOf(years);
  }
}
