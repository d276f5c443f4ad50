package jamfor.analytics.news;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import java.util.List;

/** Periods of a key figure of which no member had a value before, the oldest first. */
public record Arrival(KeyFigure keyFigure, List<Period> periods) {
  public Arrival {
    periods = List.copyOf(periods);
  }
}
