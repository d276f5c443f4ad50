package jamfor.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.Form;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From filled templates to a comparison. The catalogue is the shipped one with two key figures and
 * an edition more, whose numbers are synthetic.
 */
class CollectedFiguresTest {

  private static final String KEY_FIGURES =
      """
      - id: %s
        title: {sv: "%s", nb: "%s", en: "%s"}
        description: {sv: "Ett prov med påhittade tal, som inte säger något om kommunen.", nb: "En prøve med oppdiktede tall, som ikke sier noe om kommunen.", en: "A trial with invented numbers, which say nothing of the municipality."}
        numerator: {sv: "Prov", nb: "Prøve", en: "Trial"}
        denominator: {sv: "Prov", nb: "Prøve", en: "Trial"}
        measure: %s
        decimals: 1
        direction: neutral
        scope: own
        cost_concept: none
        service: compulsory_school
        aspect: result
        period: {kind: %s}
        sexes: [T]
        breaks: []
        formula: "%s"
        weight: none
        volume: none
        rollup: none
        uncertainty: no_n
        example: {municipality: "1430", period: %s, inputs: {%s}, result: "%s"}
      """;

  private static final String EDITION =
      """
      id: trial-2024
      title: {sv: "Prov 2024", nb: "Prøve 2024", en: "Trial 2024"}
      cooperation: v8
      year: 2024
      data_cut: 2999-12-31
      status: preliminary
      groups: [v8]
      chapters:
        - id: trial
          title: {sv: "Prov", nb: "Prøve", en: "Trial"}
          key_figures: [merit_value_16, guardian_response_rate]
      """;

  @TempDir Path folder;

  @Test
  void filledTemplatesBecomeComparisons() throws IOException {
    Catalogue catalogue = catalogue();
    EditionPlan plan = Objects.requireNonNull(catalogue.editions().get("trial-2024"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Ingest ingest = new Ingest(catalogue, home);
    load(
        ingest,
        catalogue,
        plan,
        "1430",
        Map.of(
            "J12",
            Filled.number("200"),
            "K12",
            Filled.text("Två skolor"),
            "J5",
            Filled.number("150"),
            "J6",
            Filled.number("200")));
    load(
        ingest,
        catalogue,
        plan,
        "1435",
        Map.of("J12", Filled.number("230.5"), "J5", Filled.number("90"), "J6", Filled.text("-")));
    load(ingest, catalogue, plan, "1486", Map.of("J12", Filled.text("..")));

    Edition edition = publish(ingest, catalogue, plan, home);

    Period year = Period.schoolYear(2023);
    Comparison merit = edition.get("merit_value_16").find("v8", year, Sex.T).orElseThrow();
    assertThat(merit.n()).isEqualTo(2);
    assertThat(merit.of()).isEqualTo(8);
    assertThat(merit.mean()).isEqualTo(Value.of(215.25));
    assertThat(value(edition, "merit_value_16", "1486", year))
        .isEqualTo(Value.missing(MissingReason.SUPPRESSED));
    assertThat(value(edition, "guardian_response_rate", "1430", Period.year(2024)))
        .isEqualTo(Value.of(75));
    assertThat(value(edition, "guardian_response_rate", "1435", Period.year(2024)))
        .isEqualTo(Value.missing(MissingReason.NOT_DELIVERED));
    Findings findings = edition.findings("merit_value_16").orElseThrow();
    assertThat(findings.list())
        .extracting(
            one -> one.rule() + " " + one.about().municipality().orElse("") + " " + one.text().nb())
        .containsExactly("F054 1430 Kommunens kommentar: Två skolor");
  }

  @Test
  void aSecondFormIsTheOneThatTheNextTemplateShows() throws IOException {
    Catalogue catalogue = catalogue();
    EditionPlan plan = Objects.requireNonNull(catalogue.editions().get("trial-2024"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Ingest ingest = new Ingest(catalogue, home);
    load(ingest, catalogue, plan, "1430", Map.of("J12", Filled.number("200")));
    load(ingest, catalogue, plan, "1430", Map.of("J13", Filled.number("210")));

    Template template = Template.find(catalogue, ingest, next(plan), "1430").orElseThrow();

    Form.Question merit = template.form().find("members.merit_value_16").orElseThrow();
    assertThat(template.earlier(merit, Sex.K)).isEqualTo(Value.of(210));
    assertThat(template.earlier(merit, Sex.T))
        .as("empty in the second form")
        .isEqualTo(Value.missing(MissingReason.NOT_DELIVERED));
  }

  /** Anybody may ask for a template: four answers would be seen, and what they think. */
  @Test
  void aTemplateDoesNotShowWhatRestsOnTooFew() throws IOException {
    Catalogue catalogue = catalogue();
    EditionPlan plan = Objects.requireNonNull(catalogue.editions().get("trial-2024"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Ingest ingest = new Ingest(catalogue, home);
    load(
        ingest,
        catalogue,
        plan,
        "1430",
        Map.of("J4", Filled.number("62.5"), "J5", Filled.number("4"), "J6", Filled.number("40")));
    load(
        ingest,
        catalogue,
        plan,
        "1435",
        Map.of("J4", Filled.number("62.5"), "J5", Filled.number("5"), "J6", Filled.number("40")));

    for (String question : List.of("guardian_index", "guardian_answers", "guardian_asked")) {
      String variable = "members." + question + "_preschool";
      assertThat(earlier(catalogue, ingest, next(plan), "1430", variable))
          .as(variable)
          .isEqualTo(Value.missing(MissingReason.SUPPRESSED));
      assertThat(earlier(catalogue, ingest, next(plan), "1435", variable).known())
          .as(variable)
          .isTrue();
    }
  }

  private static Value earlier(
      Catalogue catalogue, Ingest ingest, EditionPlan plan, String code, String variable) {
    Template template = Template.find(catalogue, ingest, plan, code).orElseThrow();
    return template.earlier(template.form().find(variable).orElseThrow(), Sex.T);
  }

  private static EditionPlan next(EditionPlan plan) {
    return new EditionPlan(
        "trial-2025",
        plan.title(),
        plan.cooperation(),
        plan.year() + 1,
        plan.dataCut(),
        plan.status(),
        plan.language(),
        plan.groups(),
        plan.limits(),
        plan.chapters(),
        plan.texts());
  }

  private static Value value(Edition edition, String keyFigure, String code, Period period) {
    return edition.get(keyFigure).listFigures(code, Sex.T).stream()
        .filter(one -> one.period().equals(period))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private void load(
      Ingest ingest, Catalogue catalogue, EditionPlan plan, String code, Map<String, String> cells)
      throws IOException {
    Template template = Template.find(catalogue, ingest, plan, code).orElseThrow();
    Path file =
        Filled.fill(folder.resolve(template.fileName()), template.workbook(Language.NB), cells);
    assertThat(ingest.load(file).refused()).isFalse();
  }

  private static Edition publish(Ingest ingest, Catalogue catalogue, EditionPlan plan, Path home) {
    try (Engine engine = new DuckDbEngine()) {
      return new Editions(home, catalogue)
          .publish(plan, engine, ingest.deliveries().list(), ingest.store().folder());
    }
  }

  private Catalogue catalogue() throws IOException {
    Path copy = folder.resolve("datasets");
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("/files/")) {
          Path target = copy.resolve(name);
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(file, target);
        }
      }
    }
    Files.writeString(
        copy.resolve("key-figures/trial.yml"),
        String.join(
            "",
            List.of(
                KEY_FIGURES.formatted(
                    "merit_value_16",
                    "Prov av meritvärde",
                    "Prøve av meritverdi",
                    "Trial of merit value",
                    "points",
                    "school_year",
                    "members.merit_value_16",
                    "\"2023/24\"",
                    "\"members.merit_value_16\": 200",
                    "200,0"),
                KEY_FIGURES.formatted(
                    "guardian_response_rate",
                    "Prov av svarsfrekvens",
                    "Prøve av svarprosent",
                    "Trial of response rate",
                    "per cent",
                    "year",
                    "100 * members.guardian_answers_preschool / members.guardian_asked_preschool",
                    "2024",
                    "\"members.guardian_answers_preschool\": 150, \"members.guardian_asked_preschool\": 200",
                    "75,0"))));
    Files.writeString(copy.resolve("editions/trial-2024.yml"), EDITION);
    return CatalogueReader.read(copy);
  }
}
