package jamfor.web.api;

import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One municipality in a comparison.
 *
 * @param period of its value: in a survey it may be the year before the comparison's
 * @param rank absent when the value is missing
 * @param standing absent where the source does not give how many a share is of
 */
record PlacementAnswer(
    String municipality,
    String name,
    String period,
    ValueAnswer value,
    Optional<Integer> rank,
    ValueAnswer difference,
    ValueAnswer differenceToOthers,
    ValueAnswer kronor,
    ValueAnswer change,
    Optional<String> changeSince,
    Optional<String> outcome,
    Optional<String> band,
    Optional<StandingAnswer> standing,
    List<OriginAnswer> origins) {

  static PlacementAnswer of(
      Placement placement,
      KeyFigure keyFigure,
      Optional<StandingAnswer> standing,
      List<OriginAnswer> origins,
      FigureText text,
      Names names) {
    return new PlacementAnswer(
        placement.municipality(),
        names.of(placement.municipality()),
        placement.period().text(),
        ValueAnswer.of(placement.value(), text.valueWithMeasure(placement.value(), keyFigure)),
        placement.rank().stream().boxed().findFirst(),
        difference(placement.difference(), keyFigure, text),
        difference(placement.differenceToOthers(), keyFigure, text),
        ValueAnswer.of(placement.kronor(), text.kronor(placement.kronor())),
        difference(placement.change(), keyFigure, text),
        placement.changeSince().map(Period::text),
        placement.outcome().map(PlacementAnswer::word),
        placement.band().map(PlacementAnswer::word),
        standing,
        origins);
  }

  private static ValueAnswer difference(Value value, KeyFigure keyFigure, FigureText text) {
    return ValueAnswer.of(value, text.differenceWithMeasure(value, keyFigure));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
