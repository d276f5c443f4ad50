package jamfor.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command says and does in a working folder that is broken. */
class BrokenHomeTest {

  @TempDir Path home;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Path sent = Path.of("");

  @BeforeEach
  void load() throws IOException {
    sent =
        Files.writeString(
            home.resolve("sent.json"),
            """
            {"values": [{"kpi": "N15428", "period": 2023, "municipality": "1430",
              "values": [{"gender": "T", "value": 84.4}]}]}""");
    assertThat(run("load", sent.toString())).isEqualTo(Jamfor.DONE);
  }

  private int run(String... arguments) {
    printed.reset();
    return Jamfor.run(
        new PrintStream(printed, true, StandardCharsets.UTF_8),
        Stream.concat(Stream.of("--home", home.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private Path only(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  @Test
  void withoutARawFileNothingIsPublishedUntilItIsLoadedAgain() throws IOException {
    Path raw = only("deliveries", "");
    Files.delete(raw);

    assertThat(run("publish", "v8-2024")).isEqualTo(Jamfor.REFUSED);
    assertThat(printed()).contains("FEL  deliveries/" + raw.getFileName());
    assertThat(printed()).contains("Inget publiceras: råfilen saknas till sent.json.");
    assertThat(home.resolve("editions")).isEmptyDirectory();
    assertThat(home.resolve("ledger.jsonl").toFile().length()).isPositive();

    assertThat(run("load", sent.toString())).isEqualTo(Jamfor.DONE);
    assertThat(run("check", sent.toString())).isEqualTo(Jamfor.DONE);
    assertThat(printed()).doesNotContain("FEL  deliveries");
    assertThat(raw).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sv | VARNING  facts/ | Uppgifterna ur sent.json var skadade",
        "nb | ADVARSEL  facts/ | Opplysningene fra sent.json var skadet",
        "en | WARNING  facts/ | The facts of sent.json were damaged"
      })
  void brokenFactsAreSaidAndRebuilt(String language, String severity, String text)
      throws IOException {
    Path facts = only("facts", ".parquet");
    byte[] right = Files.readAllBytes(facts);
    Files.write(facts, new byte[right.length]);

    assertThat(run("--lang", language, "check", sent.toString())).isEqualTo(Jamfor.DONE);

    assertThat(printed()).contains(severity).contains(text);
    assertThat(facts).hasSize(right.length);
    assertThat(Files.readAllBytes(facts)).isNotEqualTo(new byte[right.length]);
  }

  @Test
  void machinesAreToldToo() throws IOException {
    Path facts = only("facts", ".parquet");
    Files.write(facts, new byte[1]);

    run("--json", "check", sent.toString());

    List<JsonNode> values =
        new JsonMapper().readerFor(JsonNode.class).<JsonNode>readValues(printed()).readAll();
    assertThat(values).hasSize(2);
    JsonNode damaged = values.get(0);
    assertThat(damaged.path("damage").asString()).isEqualTo("FACTS_BROKEN");
    assertThat(damaged.path("severity").asString()).isEqualTo("WARNING");
    assertThat(damaged.path("name").asString()).isEqualTo("sent.json");
    assertThat(Path.of(damaged.path("set_aside").asString())).startsWith(home).exists();
  }
}
