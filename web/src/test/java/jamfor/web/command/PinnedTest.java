package jamfor.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.analytics.protection.PinnedException;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is said when a number that must be hidden can be worked out. */
class PinnedTest {

  private static final PinnedException PINNED =
      new PinnedException(List.of("synthetic.pupils 2023 M 1430 municipality"));

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void publishingIsRefused() throws Exception {
    assertThat(new Jamfor(out).failed(PINNED)).isEqualTo(Jamfor.REFUSED);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("Inget publiceras")
        .contains("synthetic.pupils 2023 M 1430 municipality");
  }

  @Test
  void anotherFaultStaysOurs() {
    assertThatThrownBy(() -> new Jamfor(out).failed(new IllegalStateException("another")))
        .hasMessage("another");
  }

  @ParameterizedTest
  @CsvSource({"SV, Inget publiceras", "NB, Ingenting publiseres", "EN, Nothing is published"})
  void inEachLanguage(Language language, String start) {
    new Console(out, Words.in(language), false).pinned(PINNED);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith(start).contains("2023 M 1430");
  }

  @Test
  void machinesGetTheList() {
    new Console(out, Words.in(Language.SV), true).pinned(PINNED);
    assertThat(
            new JsonMapper()
                .readTree(bytes.toString(StandardCharsets.UTF_8))
                .at("/pinned/0")
                .asString())
        .isEqualTo("synthetic.pupils 2023 M 1430 municipality");
  }
}
