package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.fetch.Patience;
import jamfor.ingest.fetch.Stub;
import jamfor.ingest.fetch.Stub.Answer;
import jamfor.ingest.fetch.Stub.Asked;
import jamfor.ingest.fetch.Years;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Observation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Udir's export of table 155, with its own rows, four on a page. */
class FetchingExportTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Source SOURCE =
      Objects.requireNonNull(CATALOGUE.sources().get("udir-pupil-survey-participation"));
  private static final String TABLE =
      "https://api.statistikkbanken.udir.no/api/rest/v2/Eksport/155/";
  private static final Pattern FILTER =
      Pattern.compile(
          ".*filter=TidID\\(([\\d_]+)\\)_Organisasjonsnummer\\(988602671\\)&format=0.*");
  private static final int PER_PAGE = 4;
  @TempDir Path home;

  private final Stub stub = new Stub(FetchingExportTest::udir);

  FetchingExportTest() throws IOException {}

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void allPagesSayTheSameAsTheFileByHand() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);

    Fetching.Fetched fetched = fetch(ingest, new Years(2015, 2026));

    assertThat(fetched.outcome().findings().block()).isFalse();
    Ingest other = new Ingest(CATALOGUE, home.resolve("other"));
    Outcome byHand = other.load(resource("udir/tabell-155.json"));
    List<Observation> observations = ingest.store().read(fetched.outcome().receipt().orElseThrow());
    assertThat(observations).hasSize(45);
    assertThat(observations).isEqualTo(other.store().read(byHand.receipt().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"2024, 2026, 202312_202412_202512, 27", "2022, 2022, 202112, 9"})
  void aSchoolYearCountsAsTheYearInWhichItEnds(int since, int until, String times, int observations)
      throws Exception {
    Fetching.Fetched fetched = fetch(new Ingest(CATALOGUE, home), new Years(since, until));

    assertThat(fetched.outcome().observations()).isEqualTo(observations);
    assertThat(stub.asked().stream().skip(1))
        .allMatch(asked -> asked.address().contains("TidID(" + times + ")"));
  }

  @Test
  void yearsThatTheTableDoesNotHaveAreSaid() throws Exception {
    Fetching.Fetched fetched = fetch(new Ingest(CATALOGUE, home), new Years(2015, 2021));

    assertThat(rules(fetched)).containsExactly("F069");
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void moreRowsAtTheEndThanAtTheBeginningAreFetchedAnew() throws Exception {
    int questions = 2 + 8 + 1;
    stub.spoil(questions, answer -> Answer.ok("{\"JSONSider\": 9}"));

    Fetching.Fetched fetched = fetch(new Ingest(CATALOGUE, home), new Years(2022, 2026));

    assertThat(rules(fetched)).containsExactly("F071");
    assertThat(stub.asked()).hasSize(2 * questions);
    assertThat(fetched.outcome().observations()).isEqualTo(45);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no school years | 1 | {} | F066",
        "school years that are none | 1 | {\"TidID\": [\"2021-22\"]} | F066",
        "no number of pages | 2 | {\"JSONSider\": \"8\"} | F066",
        "pages without number | 2 | {\"JSONSider\": 2000000000} | F065",
        "a fault in place of rows | 3 | {\"kode\": 400, \"melding\": \"Filter\"} | F066",
        "rows that are none | 3 | [1, 2] | F066"
      })
  void whatEndsAFetch(String what, int question, String text, String rule) throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    for (int number = question; number < question + 3; number++) {
      stub.spoil(number, answer -> Answer.ok(text));
    }

    assertThat(rules(fetch(ingest, new Years(2022, 2026)))).as(what).containsExactly(rule);
    assertThat(ingest.deliveries().list()).isEmpty();
  }

  private Fetching.Fetched fetch(Ingest ingest, Years years) throws Exception {
    Patience patience =
        new Patience(
            Duration.ofSeconds(10), 3, Duration.ofMillis(20), Duration.ofSeconds(3), 1_000_000);
    return new Fetching(CATALOGUE, ingest, home, stub.route(), patience, Clock.systemUTC())
        .fetch(SOURCE, SOURCE.fetch().orElseThrow(), years, Stub.NO_STEPS);
  }

  private static List<String> rules(Fetching.Fetched fetched) {
    return fetched.outcome().findings().list().stream()
        .map(Finding::rule)
        .filter(rule -> !rule.startsWith("C"))
        .distinct()
        .toList();
  }

  private static Answer udir(Asked asked) {
    String address = URLDecoder.decode(asked.address(), StandardCharsets.UTF_8);
    if (address.equals(TABLE + "filterStatus?filterId=TidID&filter=TidID(*)")) {
      return Answer.ok(text("udir/filter-status.json"));
    }
    Matcher filter = FILTER.matcher(address);
    if (!filter.matches()) {
      return Answer.status(400);
    }
    List<JsonNode> rows =
        JSON.readTree(text("udir/tabell-155.json")).values().stream()
            .filter(row -> isOf(row, filter.group(1)))
            .toList();
    int pages = (rows.size() + PER_PAGE - 1) / PER_PAGE;
    if (address.startsWith(TABLE + "sideData?")) {
      return Answer.ok("{\"JSONSider\": " + pages + "}");
    }
    int page = Integer.parseInt(address.substring(address.indexOf("&sideNummer=") + 12));
    ArrayNode here = JSON.createArrayNode();
    rows.stream().skip((page - 1L) * PER_PAGE).limit(PER_PAGE).forEach(here::add);
    return Answer.ok(here.toString());
  }

  private static boolean isOf(JsonNode row, String times) {
    String year = row.path("Skoleaarnavn").asString().substring(0, 4);
    return List.of(times.split("_")).contains(year + "12");
  }

  private static Path resource(String name) {
    return Path.of(
        Objects.requireNonNull(FetchingExportTest.class.getResource("/" + name)).getPath());
  }

  private static String text(String name) {
    try {
      return Files.readString(resource(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
