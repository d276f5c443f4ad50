package jamfor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final LocalDate RETRIEVED = LocalDate.of(2024, 12, 12);

  /**
   * Each row: what is tried; observations as variable period sex municipality value; the rules
   * found, with counts.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing at all | '' | F003=1",
        "one value | kolada.N15428 2023 T 1430 80 | ''",
        "the same twice | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1430 80 | C002=1",
        "twice with another value | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1430 81 | C001=1",
        "twice, known and missing | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 T 1430 suppressed | C001=1",
        "same figure, other sex | kolada.N15428 2023 K 1430 80; kolada.N15428 2023 M 1430 81 | ''",
        "the year of retrieval | kolada.N15428 2024 T 1430 80 | ''",
        "a year later | kolada.N15428 2025 T 1430 80 | C003=1",
        "a missing value of a year later | kolada.N15428 2025 T 1430 not_delivered | ''",
        "share of 100 | kolada.N15428 2023 T 1430 100 | ''",
        "share above 100 | kolada.N15428 2023 T 1430 100.1 | C004=1",
        "share of 0 | kolada.N15428 2023 T 1430 0 | ''",
        "share below 0 | kolada.N15428 2023 T 1430 -0.1 | C004=1",
        "a variable that is no share | kolada.N15505 2020 T 1430 187.4 | ''",
        "cost of 0 | kolada.N15008 2019 T 1430 0 | ''",
        "cost below 0 | kolada.N15008 2019 T 1430 -1 | C005=1",
        "net cost below 0 | rs.571 2024 T 1427 -183 | ''",
        "total between girls and boys | kolada.N15428 2023 T 1430 80; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 75 | ''",
        "total as far outside as rounding goes | kolada.N15428 2023 T 1430 85.1; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 75 | ''",
        "total further outside | kolada.N15428 2023 T 1430 85.2; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 75 | C007=1",
        "total below both | kolada.N15428 2023 T 1430 74.8; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 75 | C007=1",
        "one sex suppressed | kolada.N15428 2023 T 1430 90; kolada.N15428 2023 K 1430 85; kolada.N15428 2023 M 1430 suppressed | ''",
        "a survey year repeated | kolada.N15613 2022 T 1430 80; kolada.N15613 2023 T 1430 80 | C006=1",
        "two survey questions repeated | kolada.N15613 2022 T 1430 80; kolada.N15613 2023 T 1430 80; kolada.N15614 2022 T 1430 70; kolada.N15614 2023 T 1430 70 | C006=2",
        "a survey year of its own | kolada.N15613 2022 T 1430 80; kolada.N15613 2023 T 1430 81 | ''",
        "no survey, the same value | kolada.N15428 2022 T 1430 80; kolada.N15428 2023 T 1430 80 | ''",
        "a code on its last day | kolada.N01951 2006 T 1917 100 | ''",
        "a code that had ended | kolada.N01951 2007 T 1917 100 | C008=1"
      })
  void findsWhatItShould(String description, String observations, String expected) {
    Findings findings = new Findings();

    Checks.run(new Checked(CATALOGUE, "a file", RETRIEVED, parse(observations), findings));

    String found = findings.counts().toString().replace("{", "").replace("}", "");
    assertThat(found).as(description).isEqualTo(expected);
  }

  @Test
  void everyFindingSaysWhatToCorrectInThreeLanguages() {
    Findings findings = new Findings();
    List<Observation> twice = parse("kolada.N15428 2023 T 1430 80.5; kolada.N15428 2023 T 1430 81");

    Checks.run(new Checked(CATALOGUE, "a file", RETRIEVED, twice, findings));

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.position()).isEqualTo("row 2");
              assertThat(finding.text().sv())
                  .contains("Munkedal (1430)", "rad 1", "(80,5)", "(81)", "Ta bort");
              assertThat(finding.text().nb())
                  .contains("Munkedal (1430)", "rad 1", "(80,5)", "(81)", "Fjern");
              assertThat(finding.text().en())
                  .contains("Munkedal (1430)", "row 1", "(80.5)", "(81)", "Remove");
            });
  }

  @Test
  void aFindingSaysWhatItIsAbout() {
    Findings findings = new Findings();
    List<Observation> total =
        parse(
            "kolada.N15428 2023 K 1430 0; kolada.N15428 2023 M 1430 0; kolada.N15428 2023 T 1430 80");

    Checks.run(new Checked(CATALOGUE, "a file", RETRIEVED, total, findings));

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.about())
                    .isEqualTo(
                        new About(
                            Optional.of("kolada.N15428"),
                            Optional.of("1430"),
                            Optional.of(Period.year(2023)),
                            Optional.of(Sex.T),
                            OptionalInt.of(3))));
  }

  @Test
  void whatConcernsAWholeSurveyQuestionIsAboutItsVariable() {
    Findings findings = new Findings();
    List<Observation> repeated =
        parse("kolada.N15613 2022 T 1430 80; kolada.N15613 2023 T 1430 80");

    Checks.run(new Checked(CATALOGUE, "a file", RETRIEVED, repeated, findings));

    assertThat(findings.list())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.about()).isEqualTo(About.variable("kolada.N15613"));
              assertThat(finding.text().en()).startsWith("1 of the values of N15613 repeat");
            });
  }

  private static List<Observation> parse(String text) {
    List<Observation> observations = new ArrayList<>();
    for (String one : text.split(";")) {
      if (!one.isBlank()) {
        String[] words = one.strip().split(" ");
        observations.add(
            new Observation(
                words[0],
                Period.of(words[1]),
                Sex.valueOf(words[2]),
                words[3],
                Optional.empty(),
                words[4].matches("[a-z_]+")
                    ? Value.missing(MissingReason.of(words[4]))
                    : Value.of(Double.parseDouble(words[4])),
                observations.size() + 1));
      }
    }
    return observations;
  }
}
