package jamfor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.web.words.WordsStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real server over a synthetic town where three boys go to a school: no page, file or answer says
 * so, and together they do not either.
 */
class SmallNumbersTest {

  private static final Path TOWN = Path.of("../analytics/src/test/resources/small-town");
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder = Path.of("");
  private static List<WebServerApplicationContext> servers = List.of();
  private static List<Edition> published = List.of();

  @BeforeAll
  static void serve() throws IOException {
    Catalogue catalogue = catalogue();
    Ingest ingest = new Ingest(catalogue, folder.resolve("home"));
    Optional<LocalDate> retrieved = Optional.of(LocalDate.of(2024, 1, 15));
    assertThat(ingest.load(TOWN.resolve("synthetic.csv"), retrieved).refused()).isFalse();
    Editions editions = new Editions(folder.resolve("home"), catalogue);
    try (Engine engine = new DuckDbEngine()) {
      published =
          List.of(
              editions.publish(
                  Objects.requireNonNull(catalogue.editions().get("trial-2024")),
                  engine,
                  ingest.deliveries().listAccepted(),
                  ingest.store().folder()));
    }
    servers =
        List.of(
            (WebServerApplicationContext)
                Application.start(
                    () ->
                        new Served(
                            catalogue,
                            ingest,
                            editions,
                            new ParityFile(folder.resolve("home")),
                            new WordsStore(folder.resolve("home"))),
                    0));
  }

  @AfterAll
  static void stop() {
    servers.forEach(server -> Objects.requireNonNull(server.getWebServer()).stop());
  }

  /** 88.9 per cent of 18, the mean of all schools to its last digits, and the points of a few. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/figures?municipality=1430",
        "/api/v1/figures.csv?municipality=1430",
        "/api/v1/units?municipality=1430",
        "/api/v1/units.csv?municipality=1430",
        "/api/v1/comparisons?keyFigure=town_passed",
        "/api/v1/comparisons.csv?keyFigure=town_passed",
        "/api/v1/trends?municipality=1430",
        "/key-figures/town_passed?municipality=1430",
        "/key-figures/town_points?municipality=1430&sex=M",
        "/municipalities/1430",
        "/compare?key-figure=town_passed&municipality=1430",
        "/compare.csv?key-figure=town_passed&municipality=1430",
        "/reports/trial-2024.html"
      })
  void saysNoHiddenNumber(String address) {
    HttpResponse<String> answer = get(address);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("88,9", "88.9", "74,99", "74.99", "206,4", "206.4");
  }

  @Test
  void theRowsOfTheFileAreNotShown() {
    String sha256 = published.get(0).deliveries().keySet().iterator().next();
    String page = get("/deliveries/" + sha256 + "?row=6").body();

    assertThat(page).contains("Raden visas inte").doesNotContain("<td");
  }

  @Test
  void saysThatItIsHiddenAndWhatIsNot() {
    assertThat(statuses("/api/v1/figures?keyFigure=town_passed&municipality=1430&sex=T", "figures"))
        .containsExactly("suppressed");
    assertThat(statuses("/api/v1/units?keyFigure=town_pupils&municipality=1430&sex=M", "units"))
        .containsExactly("suppressed", "suppressed", "known");
    assertThat(get("/api/v1/units.csv?keyFigure=town_pupils&municipality=1430&sex=M").body())
        .contains("suppressed");
  }

  /** All boys of the two schools that agree with every number that the server gives. */
  @Test
  void leavesManyWorlds() {
    List<OptionalInt> all = units("T");
    List<OptionalInt> boys = units("M");
    int boysOfBoth = number("town_pupils", "M").orElseThrow() - boys.get(2).orElseThrow();
    int girlsOfBoth = number("town_pupils", "K").orElseThrow() - units("K").get(2).orElseThrow();

    List<Integer> second =
        IntStream.rangeClosed(0, all.get(1).orElseThrow())
            .filter(one -> boys.get(1).isEmpty() || boys.get(1).getAsInt() == one)
            .filter(one -> boysOfBoth - one >= 0)
            .filter(one -> boysOfBoth - one <= all.get(0).orElseThrow())
            .boxed()
            .toList();

    assertThat(girlsOfBoth + boysOfBoth).isEqualTo(60);
    assertThat(second).contains(3).hasSizeGreaterThan(5);
  }

  private static List<OptionalInt> units(String sex) {
    String query = "?keyFigure=town_pupils&municipality=1430&sex=" + sex;
    return nodes("/api/v1/units" + query, "units").map(SmallNumbersTest::number).toList();
  }

  private static OptionalInt number(String keyFigure, String sex) {
    String query = "?keyFigure=%s&municipality=1430&sex=%s".formatted(keyFigure, sex);
    return nodes("/api/v1/figures" + query, "figures")
        .map(SmallNumbersTest::number)
        .findFirst()
        .orElseThrow();
  }

  private static OptionalInt number(JsonNode node) {
    JsonNode number = node.at("/value/number");
    return number.isNumber() ? OptionalInt.of(number.asInt()) : OptionalInt.empty();
  }

  private static List<String> statuses(String address, String list) {
    return nodes(address, list).map(node -> node.at("/value/status").asString()).toList();
  }

  private static Stream<JsonNode> nodes(String address, String list) {
    JsonNode nodes = JSON.readTree(get(address).body()).path(list);
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  private static HttpResponse<String> get(String address) {
    int port = Objects.requireNonNull(servers.get(0).getWebServer()).getPort();
    URI uri = URI.create("http://localhost:" + port + address);
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static Catalogue catalogue() throws IOException {
    Path copy = folder.resolve("datasets");
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("/files/")) {
          write(copy.resolve(name), Files.readString(file));
        }
      }
    }
    write(copy.resolve("sources/synthetic/source.yml"), town("source.yml"));
    write(copy.resolve("editions/trial-2024.yml"), town("edition.yml"));
    write(copy.resolve("key-figures/trial.yml"), town("key-figures.yml"));
    return CatalogueReader.read(copy);
  }

  private static String town(String name) throws IOException {
    return Files.readString(TOWN.resolve(name));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
