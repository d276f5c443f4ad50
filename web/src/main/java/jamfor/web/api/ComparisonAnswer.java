package jamfor.web.api;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.text.Citations;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import jamfor.web.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A comparison as the API gives it.
 *
 * @param n members with a known value
 * @param of members of the group
 * @param country the country's own published value
 * @param sources ids of the sources behind the values
 */
record ComparisonAnswer(
    String keyFigure,
    String group,
    String period,
    String sex,
    String measure,
    int n,
    int of,
    ValueAnswer mean,
    ValueAnswer weightedMean,
    ValueAnswer median,
    ValueAnswer lowerQuartile,
    ValueAnswer upperQuartile,
    ValueAnswer minimum,
    ValueAnswer maximum,
    ValueAnswer country,
    List<String> sources,
    String citation,
    List<PlacementAnswer> placements) {

  static ComparisonAnswer of(
      Edition edition,
      KeyFigure keyFigure,
      Comparison comparison,
      Predicate<String> municipality,
      Words words) {
    FigureText text = new FigureText(words);
    Names names = new Names(edition.catalogue(), words.language());
    List<Placement> shown =
        comparison.placements().stream()
            .filter(one -> municipality.test(one.municipality()))
            .toList();
    Citations citations = Citations.of(edition, keyFigure, words);
    List<Period> periods =
        comparison.placements().stream().map(Placement::period).distinct().toList();
    List<String> members = comparison.placements().stream().map(Placement::municipality).toList();
    return new ComparisonAnswer(
        keyFigure.id(),
        comparison.group(),
        comparison.period().text(),
        comparison.sex().name(),
        keyFigure.measure().text().in(words.language()),
        comparison.n(),
        comparison.of(),
        value(comparison.mean(), keyFigure, text),
        value(comparison.weightedMean(), keyFigure, text),
        value(comparison.median(), keyFigure, text),
        value(comparison.lowerQuartile(), keyFigure, text),
        value(comparison.upperQuartile(), keyFigure, text),
        value(comparison.minimum(), keyFigure, text),
        value(comparison.maximum(), keyFigure, text),
        value(comparison.country(), keyFigure, text),
        citations.sources(periods, members).stream().map(Source::id).toList(),
        citations.line(periods, members),
        shown.stream()
            .map(
                one ->
                    PlacementAnswer.of(
                        one,
                        keyFigure,
                        standing(edition, comparison, one),
                        origins(edition, keyFigure, comparison, one),
                        text,
                        names))
            .toList());
  }

  private static Optional<StandingAnswer> standing(
      Edition edition, Comparison comparison, Placement placement) {
    return edition
        .get(comparison.keyFigure())
        .listStandings(comparison.group(), comparison.period(), comparison.sex())
        .stream()
        .filter(one -> one.municipality().equals(placement.municipality()))
        .findFirst()
        .map(StandingAnswer::of);
  }

  private static List<OriginAnswer> origins(
      Edition edition, KeyFigure keyFigure, Comparison comparison, Placement placement) {
    return edition
        .get(comparison.keyFigure())
        .listFigures(placement.municipality(), comparison.sex())
        .stream()
        .filter(figure -> figure.period().equals(placement.period()))
        .flatMap(figure -> OriginAnswer.list(edition, keyFigure, figure).stream())
        .toList();
  }

  private static ValueAnswer value(Value value, KeyFigure keyFigure, FigureText text) {
    return ValueAnswer.of(value, text.valueWithMeasure(value, keyFigure));
  }
}
