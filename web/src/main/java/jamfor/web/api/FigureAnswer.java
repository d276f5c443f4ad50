package jamfor.web.api;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import java.util.List;
import java.util.Optional;

/**
 * A figure as the API gives it, with the rows it comes from.
 *
 * @param interval absent where the source does not give how many a share is of
 */
record FigureAnswer(
    String keyFigure,
    String municipality,
    String name,
    String period,
    String sex,
    ValueAnswer value,
    String measure,
    Optional<IntervalAnswer> interval,
    List<OriginAnswer> origins) {

  static FigureAnswer of(
      Edition edition, KeyFigure keyFigure, Figure figure, FigureText text, Names names) {
    return new FigureAnswer(
        keyFigure.id(),
        figure.municipality(),
        names.of(figure.municipality()),
        figure.period().text(),
        figure.sex().name(),
        ValueAnswer.of(figure.value(), text.valueWithMeasure(figure.value(), keyFigure)),
        keyFigure.measure().text().in(text.language()),
        edition
            .get(keyFigure.id())
            .findInterval(figure.municipality(), figure.period(), figure.sex())
            .map(IntervalAnswer::of),
        OriginAnswer.list(edition, keyFigure, figure));
  }
}
