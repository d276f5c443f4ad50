package jamfor.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.LayoutChange;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is printed of the difference between two layouts. */
class LayoutsCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sv | 4 skillnader. | Variabel regionfakta.preschool_cost/unit nya: kr per inskrivet barn",
        "nb | 4 forskjeller. | Variabel regionfakta.preschool_cost/unit",
        "en | 4 differences. | Variable regionfakta.preschool_cost/unit added: kr per inskrivet barn",
      })
  void differencesAreSaidInALanguage(String language, String count, String line) {
    assertThat(
            run(
                Jamfor.DONE,
                "layouts",
                "regionfakta-ifo",
                "regionfakta-preschool",
                "--lang",
                language))
        .contains(count, line);
  }

  @Test
  void theAccountingFilesOfTwoYearsAreComparedByForm() {
    assertThat(
            run(
                Jamfor.DONE,
                "layouts",
                "kostra-accounts@2024",
                "kostra-accounts@2025",
                "--lang",
                "en"))
        .contains("Codes 0A/code added: valid_from 2025", "Rule K025/valid_from added: 2025");
  }

  @Test
  void codesOfAFormThatAreOnlyThereShareALine() {
    List<LayoutChange> changes =
        Stream.of("110", "120")
            .map(
                code ->
                    new LayoutChange(
                        LayoutChange.Part.CODES,
                        "0A/code/" + code,
                        Optional.of(""),
                        Optional.empty()))
            .toList();

    assertThat(LayoutLines.of(changes, Words.in(Language.EN)))
        .containsExactly("Codes 0A/code removed: 110, 120");
  }

  @Test
  void machinesGetEachDifference() {
    JsonNode first =
        new JsonMapper()
            .readTree(
                run(Jamfor.DONE, "layouts", "regionfakta-ifo", "regionfakta-preschool", "--json"))
            .get(0);

    assertThat(first.path("kind").asString()).isEqualTo("REMOVED");
    assertThat(first.path("part").asString()).isEqualTo("VARIABLES");
    assertThat(first.path("what").asString())
        .isEqualTo("regionfakta.individual_family_care_cost/name");
    assertThat(first.path("later").isNull()).isTrue();
  }

  @Test
  void aLayoutThatIsNotThereIsSaid() {
    assertThat(run(Jamfor.REFUSED, "layouts", "sie", "kostra-accounts@2018"))
        .contains("kostra-accounts@2018", "regionfakta-ifo", "kostra-accounts@2025");
  }

  private static String run(int code, String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(Jamfor.run(out, arguments)).isEqualTo(code);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
