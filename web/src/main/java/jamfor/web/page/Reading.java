package jamfor.web.page;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.Optional;

/** The value that an edition shows of a key figure for any municipality, member or not. */
record Reading(Value value, Optional<Period> period) {

  static Reading of(KeyFigure keyFigure, String municipality, Page page) {
    Edition edition = page.edition();
    Sex sex = keyFigure.sexes().get(0);
    Optional<Period> shown = edition.findShownPeriod(keyFigure.id(), sex);
    Optional<Figure> figure =
        edition.get(keyFigure.id()).listFigures(municipality, sex).stream()
            .filter(one -> shown.equals(Optional.of(one.period())))
            .findFirst();
    return new Reading(
        figure.map(Figure::value).orElse(Value.missing(MissingReason.NOT_DELIVERED)), shown);
  }
}
