package jamfor.web.page;

import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.text.Sentences;
import jamfor.web.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a key figure means, term by term, as the catalogue says it. */
final class Definition {

  private Definition() {}

  static List<Term> list(View view) {
    KeyFigure keyFigure = view.keyFigure();
    Words words = view.page().words();
    var language = view.page().language();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(words.get("page.numerator"), keyFigure.numerator().in(language)));
    terms.add(new Term(words.get("page.denominator"), keyFigure.denominator().in(language)));
    terms.add(new Term(words.get("page.measure"), keyFigure.measure().text().in(language)));
    terms.add(new Term(words.get("page.scope"), words.get(keyFigure.scope())));
    terms.add(new Term(words.get("page.cost_concept"), words.get(keyFigure.costConcept())));
    terms.add(new Term(words.get("page.direction"), words.get(keyFigure.direction())));
    terms.add(new Term(words.get("page.breaks"), breaks(keyFigure, words)));
    terms.add(
        new Term(
            words.get("page.weight"),
            keyFigure.weight().map(Formula::text).orElse(words.get("page.weight.none"))));
    terms.add(
        new Term(
            words.get("page.uncertainty"),
            new Sentences(words, view.page().names()).uncertainty(keyFigure)));
    if (keyFigure.period().isSurvey()) {
      terms.add(
          new Term(
              words.get("page.survey"),
              words.get(
                  "page.survey.every",
                  view.page().text().count(keyFigure.period().surveyEvery()))));
    }
    return terms;
  }

  private static String breaks(KeyFigure keyFigure, Words words) {
    return keyFigure.breaks().isEmpty()
        ? words.get("page.breaks.none")
        : words.get(
            "page.breaks.years",
            keyFigure.breaks().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }
}
