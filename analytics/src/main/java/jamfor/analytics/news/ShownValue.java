package jamfor.analytics.news;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;

/**
 * What the later edition shows of a member in a key figure.
 *
 * @param period the one it shows; where it shows none any more, the one that the earlier showed
 */
public record ShownValue(KeyFigure keyFigure, String municipality, Period period, Value value) {}
