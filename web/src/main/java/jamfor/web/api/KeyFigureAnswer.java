package jamfor.web.api;

import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Uncertainty;
import jamfor.ingest.vocabulary.Language;
import java.util.List;
import java.util.Locale;

/** A catalogue entry as the API gives it. */
record KeyFigureAnswer(
    String id,
    String title,
    String description,
    String numerator,
    String denominator,
    String measure,
    int decimals,
    String direction,
    String scope,
    String costConcept,
    String service,
    String aspect,
    List<String> sexes,
    List<Integer> breaks,
    String formula,
    String uncertainty) {

  static KeyFigureAnswer of(KeyFigure keyFigure, Language language) {
    return new KeyFigureAnswer(
        keyFigure.id(),
        keyFigure.title().in(language),
        keyFigure.description().in(language),
        keyFigure.numerator().in(language),
        keyFigure.denominator().in(language),
        keyFigure.measure().text().in(language),
        keyFigure.decimals(),
        word(keyFigure.direction()),
        word(keyFigure.scope()),
        word(keyFigure.costConcept()),
        word(keyFigure.service()),
        word(keyFigure.aspect()),
        keyFigure.sexes().stream().map(Enum::name).toList(),
        keyFigure.breaks(),
        keyFigure.formula().text(),
        keyFigure.uncertainty() instanceof Uncertainty.None none
            ? word(none)
            : "share_of " + keyFigure.n().map(Formula::text).orElseThrow());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
