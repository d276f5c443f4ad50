package jamfor.web.api;

import jamfor.analytics.trend.MemberTrend;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import java.util.Locale;
import java.util.Optional;

/** The trend of a member of the cooperation as the API gives it. */
record TrendAnswer(
    String keyFigure,
    String municipality,
    String name,
    String sex,
    Optional<String> firstPeriod,
    Optional<String> lastPeriod,
    int n,
    String verdict,
    ValueAnswer slope,
    ValueAnswer low,
    ValueAnswer high,
    ValueAnswer p) {

  static TrendAnswer of(KeyFigure keyFigure, MemberTrend one, FigureText text, Names names) {
    return new TrendAnswer(
        keyFigure.id(),
        one.municipality(),
        names.of(one.municipality()),
        one.sex().name(),
        one.first().map(Period::text),
        one.last().map(Period::text),
        one.trend().n(),
        one.trend().verdict().name().toLowerCase(Locale.ROOT),
        ValueAnswer.of(
            one.trend().slope(), text.differenceWithMeasure(one.trend().slope(), keyFigure)),
        ValueAnswer.of(one.trend().low(), text.differenceWithMeasure(one.trend().low(), keyFigure)),
        ValueAnswer.of(
            one.trend().high(), text.differenceWithMeasure(one.trend().high(), keyFigure)),
        ValueAnswer.of(one.trend().p(), text.chance(one.trend().p())));
  }
}
