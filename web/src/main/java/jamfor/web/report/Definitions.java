package jamfor.web.report;

import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.RollUp;
import jamfor.ingest.catalogue.PeriodRule;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.web.report.Part.Term;
import jamfor.web.report.Part.Terms;
import jamfor.web.text.Citations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The method appendix: every key figure as the catalogue defines it. */
final class Definitions {

  private final Setting setting;

  Definitions(Setting setting) {
    this.setting = setting;
  }

  Report.Chapter chapter() {
    List<Report.Section> sections = new ArrayList<>(new MethodSection(setting).list());
    sections.addAll(new SimilarSection(setting).list());
    for (EditionPlan.Chapter chapter : setting.edition().plan().chapters()) {
      for (String id : chapter.keyFigures()) {
        KeyFigure keyFigure = setting.edition().catalogue().getKeyFigure(id);
        sections.add(
            new Report.Section(
                "definition-" + id,
                setting.in(keyFigure.title()),
                List.of(new Terms(terms(keyFigure)))));
      }
    }
    return new Report.Chapter(
        "definitions",
        setting.say("definitions"),
        true,
        List.of(Part.Text.plain(setting.say("definitions.lead"))),
        sections);
  }

  private List<Term> terms(KeyFigure keyFigure) {
    List<Term> terms = new ArrayList<>();
    add(terms, "id", keyFigure.id());
    add(terms, "definition", setting.in(keyFigure.description()));
    add(terms, "numerator", setting.in(keyFigure.numerator()));
    add(terms, "denominator", setting.in(keyFigure.denominator()));
    add(terms, "measure", setting.in(keyFigure.measure().text()));
    add(terms, "scope", setting.words().get(keyFigure.scope()));
    add(terms, "cost_concept", setting.words().get(keyFigure.costConcept()));
    add(terms, "direction", setting.words().get(keyFigure.direction()));
    add(terms, "period", period(keyFigure.period()));
    add(terms, "formula", keyFigure.formula().text());
    add(
        terms,
        "weight",
        keyFigure.weight().map(Formula::text).orElse(setting.say("definition.no_weight")));
    add(terms, "uncertainty", setting.sentences().uncertainty(keyFigure));
    add(
        terms,
        "breaks",
        keyFigure.breaks().isEmpty()
            ? setting.say("definition.no_breaks")
            : keyFigure.breaks().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    List<Delivery> deliveries = deliveries(keyFigure);
    if (!deliveries.isEmpty()) {
      add(terms, "source", source(keyFigure, deliveries));
      add(terms, "licence", licences(deliveries));
    }
    return terms;
  }

  private void add(List<Term> terms, String name, String text) {
    terms.add(new Term(setting.say("definition." + name), text));
  }

  private String period(PeriodRule rule) {
    String reading =
        switch (rule.reading()) {
          case YEAR -> setting.say("reading.year");
          case SCHOOL_YEAR_END -> setting.say("reading.school_year_end");
          case SCHOOL_YEAR_START -> setting.say("reading.school_year_start");
          case DATE -> setting.say("reading.date", setting.words().get("month." + rule.month()));
        };
    return rule.isSurvey()
        ? setting.say("reading.survey", reading, Integer.toString(rule.surveyEvery()))
        : reading;
  }

  /** The deliveries that the figures came from, in the order of their retrieval. */
  private List<Delivery> deliveries(KeyFigure keyFigure) {
    return setting.edition().get(keyFigure.id()).figures().stream()
        .flatMap(figure -> figure.origins().stream())
        .map(Figure.Origin::delivery)
        .distinct()
        .map(hash -> Objects.requireNonNull(setting.edition().deliveries().get(hash), hash))
        .sorted(SourcesChapter.ORDER)
        .toList();
  }

  /** What is printed as it came is the publisher's; what is computed must not bear its name. */
  private String source(KeyFigure keyFigure, List<Delivery> deliveries) {
    boolean asDelivered =
        keyFigure.formula() instanceof Formula.Reference reference
            && reference.isVariable()
            && keyFigure.rollUp() == RollUp.NONE;
    String cited =
        deliveries.stream()
            .map(
                delivery ->
                    setting.say(
                        "definition.retrieved",
                        source(delivery).cite(),
                        setting.date(delivery.retrieved())))
            .distinct()
            .collect(Collectors.joining("; "));
    return asDelivered ? cited : setting.say("definition.derived", cited);
  }

  private String licences(List<Delivery> deliveries) {
    return deliveries.stream()
        .map(this::source)
        .map(source -> Citations.licence(source, setting.words()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private Source source(Delivery delivery) {
    return Objects.requireNonNull(
        setting.edition().catalogue().sources().get(delivery.source()), delivery.source());
  }
}
