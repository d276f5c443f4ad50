package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Fetch.Choice;
import jamfor.ingest.catalogue.Fetch.Host;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.fetch.Patience;
import jamfor.ingest.fetch.Stub;
import jamfor.ingest.fetch.Stub.Answer;
import jamfor.ingest.fetch.Stub.Asked;
import jamfor.ingest.fetch.Years;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Observation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * SCB's and SSB's PxWebApi 2. Descriptions and values are SCB's own of table TAB6471; where the
 * stored answer has no value (it is of counties in 2026), the service here says 1.
 */
class FetchingTablesTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Source POPULATION = source("scb-population-month");
  private static final Fetch.Table TABLE = (Fetch.Table) POPULATION.fetch().orElseThrow();
  private static final JsonNode DESCRIPTION = json("scb/TAB6471-metadata.json");
  private static final JsonNode REAL = json("scb/TAB6471.json");
  private static final int MOST_CELLS = 150_000;
  @TempDir Path home;

  private final Stub stub = new Stub(this::answer);
  private int mostCells = MOST_CELLS;

  FetchingTablesTest() throws IOException {}

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void whatFitsInOneAnswerSaysTheSameAsTheFileByHand() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);

    Fetching.Fetched fetched = fetch(ingest, POPULATION, counties(), new Years(2026, 2026));

    assertThat(questions()).hasSize(1);
    Ingest other = new Ingest(CATALOGUE, home.resolve("other"));
    Outcome byHand = other.load(resource("scb/TAB6471.json"));
    List<Observation> observations = ingest.store().read(fetched.outcome().receipt().orElseThrow());
    assertThat(observations).hasSize(2772);
    assertThat(observations).isEqualTo(other.store().read(byHand.receipt().orElseThrow()));
  }

  @Test
  void whatDoesNotFitIsAskedForInPartsAndSaysTheSame() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    mostCells = 500;

    Fetching.Fetched fetched = fetch(ingest, POPULATION, counties(), new Years(2026, 2026));

    assertThat(questions()).hasSize(8).allMatch(asked -> cells(asked) <= 500);
    Ingest other = new Ingest(CATALOGUE, home.resolve("other"));
    Outcome byHand = other.load(resource("scb/TAB6471.json"));
    assertThat(ingest.store().read(fetched.outcome().receipt().orElseThrow()))
        .usingElementComparatorIgnoringFields("row")
        .containsExactlyInAnyOrderElementsOf(other.store().read(byHand.receipt().orElseThrow()));
  }

  @Test
  void theShippedTableIsAskedForWithinTheLimitAndWhole() throws Exception {
    Fetching.Fetched fetched =
        fetch(new Ingest(CATALOGUE, home), POPULATION, TABLE, new Years(2015, 2026));

    assertThat(questions()).hasSize(2).allMatch(asked -> cells(asked) <= MOST_CELLS);
    assertThat(asked("Region")).hasSize(312);
    assertThat(asked("Alder")).hasSize(11);
    assertThat(asked("Tid")).hasSize(16);
    assertThat(fetched.outcome().observations()).isEqualTo(312 * 11 * 3 * 16);
    assertThat(fetched.outcome().receipt().orElseThrow().from())
        .isEqualTo("statistikdatabasen.scb.se");
  }

  @Test
  void onlyThePeriodsOfTheYearsAreAskedFor() throws Exception {
    fetch(new Ingest(CATALOGUE, home), POPULATION, counties(), new Years(2025, 2025));

    assertThat(asked("Tid")).hasSize(12).allMatch(month -> month.startsWith("2025M"));
  }

  @Test
  void theKnownPlacesOfANorwegianTableAreAskedFor() throws Exception {
    Source kindergartens = source("ssb-kindergartens");
    Fetching.Fetched fetched =
        fetch(
            new Ingest(CATALOGUE, home),
            kindergartens,
            kindergartens.fetch().orElseThrow(),
            new Years(1988, 1989));

    // The country, a county and a municipality that have ended since.
    assertThat(asked("Region")).containsExactly("0", "01", "0101");
    assertThat(asked("Tid")).containsExactlyInAnyOrder("1988", "1989");
    assertThat(rules(fetched)).isEmpty();
    assertThat(fetched.outcome().observations()).isEqualTo(18);
    assertThat(stub.asked())
        .allMatch(asked -> asked.address().startsWith("https://data.ssb.no/api/pxwebapi/v2/"));
  }

  static Stream<Arguments> whatEndsAFetch() {
    return Stream.of(
        ended("a code is gone", 2, text -> text.replace("\"TotSa\"", "\"TotalAll\""), "F068"),
        ended(
            "a dimension is new",
            2,
            text ->
                text.replace("\"id\":[", "\"id\":[\"Kon2\",")
                    .replace(
                        "\"dimension\":{",
                        "\"dimension\":{\"Kon2\":{\"category\":{\"index\":[\"1\"]}},"),
            "F068"),
        ended(
            "a period that is written in another way",
            2,
            text -> text.replace("\"2025M01\"", "\"2025JAN\""),
            "F068"),
        ended(
            "a limit that no table fits",
            1,
            text -> text.replace("\"maxDataCells\":150000", "\"maxDataCells\":0"),
            "F066"),
        ended("no description", 2, text -> "{\"id\": []}", "F066"),
        ended("no limit", 1, text -> text.replace("maxDataCells", "most"), "F066"),
        ended(
            "another code in the answer",
            3,
            text -> text.replace("\"100+10\"", "\"100+5\""),
            "F066"),
        ended(
            "a value too few",
            3,
            text -> text.replace("\"value\":[245284,", "\"value\":["),
            "F066"),
        ended(
            "an answer without values",
            3,
            text -> text.replace("\"value\"", "\"values\""),
            "F066"));
  }

  private static Arguments ended(
      String what, int question, Function<String, String> change, String rule) {
    return Arguments.of(what, question, change, rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatEndsAFetch(String what, int question, Function<String, String> change, String rule)
      throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    for (int number = question; number < question + 3; number++) {
      stub.spoil(number, answer -> answer.with(change));
    }

    Fetching.Fetched fetched = fetch(ingest, POPULATION, counties(), new Years(2026, 2026));

    assertThat(rules(fetched)).as(what).containsExactly(rule);
    assertThat(ingest.deliveries().list()).isEmpty();
  }

  @Test
  void aLimitThatMakesMorePartsThanCanBeReadIsRefusedAtOnce() throws Exception {
    mostCells = 1;

    Fetching.Fetched fetched =
        fetch(new Ingest(CATALOGUE, home), POPULATION, TABLE, new Years(2015, 2026));

    assertThat(rules(fetched)).containsExactly("F065");
    assertThat(stub.asked()).hasSize(2);
  }

  @Test
  void yearsThatTheTableDoesNotHaveAreSaid() throws Exception {
    Fetching.Fetched fetched =
        fetch(new Ingest(CATALOGUE, home), POPULATION, TABLE, new Years(2015, 2020));

    assertThat(rules(fetched)).containsExactly("F069");
    assertThat(fetched.outcome().findings().list().get(0).text().en())
        .contains("2015–2020", "2025M01");
  }

  @Test
  void aTableUpdatedBetweenItsPartsIsFetchedAnew() throws Exception {
    mostCells = 500;
    stub.spoil(5, answer -> answer.with(text -> text.replace("2026-06-08", "2026-07-08")));

    Fetching.Fetched fetched =
        fetch(new Ingest(CATALOGUE, home), POPULATION, counties(), new Years(2026, 2026));

    assertThat(rules(fetched)).containsExactly("F071");
    assertThat(stub.asked()).hasSize(5 + 10);
    assertThat(fetched.outcome().observations()).isEqualTo(2772);
  }

  @Test
  void anInterruptedFetchGoesOnWhereItStopped() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    mostCells = 500;
    for (int number = 7; number < 10; number++) {
      stub.spoil(number, answer -> Answer.status(503));
    }
    assertThat(rules(fetch(ingest, POPULATION, counties(), new Years(2026, 2026))))
        .containsExactly("F060");
    stub.mend();
    stub.forget();

    Fetching.Fetched fetched = fetch(ingest, POPULATION, counties(), new Years(2026, 2026));

    assertThat(stub.asked()).hasSize(2 + 4);
    assertThat(fetched.outcome().observations()).isEqualTo(2772);
  }

  private Fetching.Fetched fetch(Ingest ingest, Source source, Fetch fetch, Years years)
      throws Exception {
    Patience patience =
        new Patience(
            Duration.ofSeconds(20), 3, Duration.ofMillis(20), Duration.ofSeconds(3), 10_000_000);
    return new Fetching(CATALOGUE, ingest, home, stub.route(), patience, Clock.systemUTC())
        .fetch(source, fetch, years, Stub.NO_STEPS);
  }

  /** The counties of the stored answer. */
  private static Fetch.Table counties() {
    Map<String, Choice> choices = new LinkedHashMap<>(TABLE.choices());
    choices.put("Region", new Choice.Codes(codes(REAL, "Region")));
    return new Fetch.Table(Host.SCB, TABLE.id(), TABLE.language(), choices);
  }

  private static List<String> rules(Fetching.Fetched fetched) {
    return fetched.outcome().findings().list().stream()
        .map(Finding::rule)
        .filter(rule -> !rule.startsWith("C"))
        .distinct()
        .toList();
  }

  private List<Asked> questions() {
    return stub.asked().stream().filter(asked -> !asked.body().isEmpty()).toList();
  }

  private Set<String> asked(String dimension) {
    Set<String> codes = new HashSet<>();
    questions().forEach(asked -> codes.addAll(selection(asked).getOrDefault(dimension, List.of())));
    return codes;
  }

  private static long cells(Asked asked) {
    return selection(asked).values().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
  }

  private static Map<String, List<String>> selection(Asked asked) {
    Map<String, List<String>> selection = new LinkedHashMap<>();
    for (JsonNode one : JSON.readTree(asked.body()).path("selection").values()) {
      selection.put(
          one.path("variableCode").asString(),
          one.path("valueCodes").values().stream().map(JsonNode::asString).toList());
    }
    return selection;
  }

  private Answer answer(Asked asked) {
    return switch (asked.address()) {
      case "https://statistikdatabasen.scb.se/api/v2/config",
          "https://data.ssb.no/api/pxwebapi/v2/config" ->
          config();
      case "https://statistikdatabasen.scb.se/api/v2/tables/TAB6471/metadata?lang=sv" ->
          Answer.ok(DESCRIPTION.toString());
      case "https://statistikdatabasen.scb.se/api/v2/tables/TAB6471/data?lang=sv&outputFormat=json-stat2" ->
          data(DESCRIPTION, REAL, selection(asked));
      case "https://data.ssb.no/api/pxwebapi/v2/tables/09220/metadata?lang=no" ->
          Answer.ok(kindergartens().toString());
      case "https://data.ssb.no/api/pxwebapi/v2/tables/09220/data?lang=no&outputFormat=json-stat2" ->
          data(kindergartens(), kindergartens(), selection(asked));
      default -> Answer.status(404);
    };
  }

  private Answer config() {
    ObjectNode config = (ObjectNode) json("without-figures/config.json").deepCopy();
    config.put("maxDataCells", mostCells);
    return Answer.ok(config.toString());
  }

  /** SSB's own answer in JSON-stat 1, written as version 2. */
  private static JsonNode kindergartens() {
    JsonNode one = json("ssb/09220.json").path("dataset");
    ObjectNode two = JSON.createObjectNode();
    two.put("version", "2.0")
        .put("class", "dataset")
        .put("updated", one.path("updated").asString());
    two.set("id", one.path("dimension").path("id"));
    two.set("size", one.path("dimension").path("size"));
    ObjectNode dimensions = two.putObject("dimension");
    for (JsonNode id : two.path("id").values()) {
      dimensions.set(id.asString(), one.path("dimension").path(id.asString()));
    }
    two.set("value", one.path("value"));
    return two;
  }

  private static Answer data(
      JsonNode description, JsonNode values, Map<String, List<String>> chosen) {
    ObjectNode answer = JSON.createObjectNode();
    answer.put("version", "2.0").put("class", "dataset");
    answer.put("updated", description.path("updated").asString());
    List<String> ids = description.path("id").values().stream().map(JsonNode::asString).toList();
    ArrayNode id = answer.putArray("id");
    ArrayNode size = answer.putArray("size");
    ObjectNode dimensions = answer.putObject("dimension");
    List<List<String>> axes = new ArrayList<>();
    for (String dimension : ids) {
      List<String> codes =
          codes(description, dimension).stream()
              .filter(code -> chosen.getOrDefault(dimension, List.of()).contains(code))
              .toList();
      axes.add(codes);
      id.add(dimension);
      size.add(codes.size());
      ObjectNode index = dimensions.putObject(dimension).putObject("category").putObject("index");
      codes.forEach(code -> index.put(code, index.size()));
    }
    answer.putObject("role").putArray("time").add("Tid");
    ArrayNode value = answer.putArray("value");
    Map<String, JsonNode> known = cells(values, ids);
    put(axes, "", known, value);
    return Answer.ok(answer.toString());
  }

  private static void put(
      List<List<String>> axes, String before, Map<String, JsonNode> known, ArrayNode value) {
    if (axes.isEmpty()) {
      JsonNode cell = known.get(before);
      value.add(cell == null ? JSON.getNodeFactory().numberNode(1) : cell);
      return;
    }
    for (String code : axes.get(0)) {
      put(axes.subList(1, axes.size()), before + "/" + code, known, value);
    }
  }

  /** Each value of an answer by its codes. */
  private static Map<String, JsonNode> cells(JsonNode answer, List<String> ids) {
    List<String> names = List.of("");
    for (String id : ids) {
      List<String> longer = new ArrayList<>();
      for (String name : names) {
        codes(answer, id).forEach(code -> longer.add(name + "/" + code));
      }
      names = longer;
    }
    Map<String, JsonNode> cells = new HashMap<>();
    for (int cell = 0; cell < names.size(); cell++) {
      if (answer.path("value").has(cell)) {
        cells.put(names.get(cell), answer.path("value").get(cell));
      }
    }
    return cells;
  }

  private static List<String> codes(JsonNode answer, String dimension) {
    return answer
        .path("dimension")
        .path(dimension)
        .path("category")
        .path("index")
        .properties()
        .stream()
        .sorted(Comparator.comparingInt(code -> code.getValue().asInt()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Source source(String id) {
    return Objects.requireNonNull(CATALOGUE.sources().get(id));
  }

  private static Path resource(String name) {
    return Path.of(
        Objects.requireNonNull(FetchingTablesTest.class.getResource("/" + name)).getPath());
  }

  private static JsonNode json(String name) {
    try (InputStream in = Files.newInputStream(resource(name))) {
      return JSON.readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
