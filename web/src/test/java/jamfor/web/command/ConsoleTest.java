package jamfor.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.Outcome;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Severity;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Texts;
import jamfor.web.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a sender of a file is told of its findings. */
class ConsoleTest {

  private static final int EACH = 40;

  @Test
  void peopleReadFiftyOfARuleAndHowManyMore() {
    String printed = print(false);

    assertThat(printed.lines().filter(line -> line.startsWith("C004  VARNING"))).hasSize(50);
    assertThat(printed).contains("… och 30 till av samma slag.");
  }

  @Test
  void machinesGetEachFindingAndWhatItIsAbout() {
    JsonNode outcome = new JsonMapper().readTree(print(true)).get(0);

    assertThat(outcome.path("findings").size()).isEqualTo(2 * EACH + 1);
    assertThat(outcome.path("counts").path("C004").asInt()).isEqualTo(2 * EACH);
    JsonNode first = outcome.path("findings").get(0);
    assertThat(first.path("variable").asString()).isEqualTo("kolada.N11821");
    assertThat(first.path("municipality").asString()).isEqualTo("1427");
    assertThat(first.path("period").asString()).isEqualTo("2022/23");
    assertThat(first.path("sex").asString()).isEqualTo("T");
    assertThat(outcome.path("findings").get(2 * EACH).get("variable").isNull()).isTrue();
  }

  private static String print(boolean json) {
    Findings findings = new Findings();
    for (String variable : List.of("kolada.N11821", "kolada.N15428")) {
      for (int i = 1; i <= EACH; i++) {
        findings.add(
            finding(
                "C004",
                new About(
                    Optional.of(variable),
                    Optional.of("1427"),
                    Optional.of(Period.schoolYear(2022)),
                    Optional.of(Sex.T),
                    OptionalInt.of(i))));
      }
    }
    findings.add(finding("O006", About.FILE));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new Console(out, Words.in(Language.SV), json)
        .outcomes(
            List.of(
                new Outcome(
                    "a.parquet", Optional.of("kolada-pulls"), Optional.empty(), 1, 0, findings)));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Finding finding(String rule, About about) {
    return new Finding(
        rule, Severity.WARNING, "a.parquet", "row 1", about, Texts.same("what is wrong"));
  }
}
