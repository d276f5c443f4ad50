package jamfor.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.Application;
import jamfor.web.Served;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From filled templates to the municipality's page: a real server over five synthetic forms, and a
 * catalogue with three key figures that make a profile.
 */
class CommentedFormTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String KEY_FIGURE =
      """
      - id: %1$s
        title: {sv: "Prov %1$s", nb: "Prøve %1$s", en: "Trial %1$s"}
        description: {sv: "Ett prov med påhittade tal, som inte säger något om kommunen.", nb: "En prøve med oppdiktede tall, som ikke sier noe om kommunen.", en: "A trial with invented numbers, which say nothing of the municipality."}
        numerator: {sv: "Prov", nb: "Prøve", en: "Trial"}
        denominator: {sv: "Prov", nb: "Prøve", en: "Trial"}
        measure: points
        decimals: 1
        direction: %2$s
        scope: own
        cost_concept: none
        service: economy
        aspect: result
        period: {kind: year}
        sexes: [T]
        breaks: []
        formula: "members.%3$s"
        weight: none
        volume: none
        rollup: none
        uncertainty: no_n
        example: {municipality: "1430", period: 2024, inputs: {"members.%3$s": 10}, result: "10,0"}
      """;

  private static final String EDITION =
      """
      id: trial-2024
      title: {sv: "Prov 2024", nb: "Prøve 2024", en: "Trial 2024"}
      cooperation: v8
      year: 2024
      data_cut: 2999-12-31
      status: final
      groups: [v8]
      chapters:
        - id: trial
          title: {sv: "Prov", nb: "Prøve", en: "Trial"}
          key_figures: [trial_index, trial_leave, trial_area]
      """;

  private static final String PROFILE =
      """
      - id: financial
        title: {sv: "Prov av profil", nb: "Prøve av profil", en: "Trial of a profile"}
        axes: [trial_index, trial_leave, trial_area]
        lacks: {sv: "Inget saknas.", nb: "Ingenting mangler.", en: "Nothing lacks."}
      """;

  @TempDir private static Path folder = Path.of("");
  private static List<WebServerApplicationContext> servers = List.of();

  /** Munkedal is first of five, last of five and third of four. */
  @BeforeAll
  static void serve() throws IOException {
    Catalogue catalogue = catalogue();
    EditionPlan plan = Objects.requireNonNull(catalogue.editions().get("trial-2024"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Ingest ingest = new Ingest(catalogue, home);
    load(ingest, catalogue, plan, "1421", "60", "5.0", "100", Map.of());
    load(ingest, catalogue, plan, "1427", "61", "5.5", "200", Map.of());
    load(ingest, catalogue, plan, "1435", "62", "6.0", "400", Map.of());
    load(
        ingest,
        catalogue,
        plan,
        "1438",
        "63",
        "6.5",
        "-",
        Map.of("K4", Filled.text("Struken i nästa blankett")));
    load(ingest, catalogue, plan, "1438", "63", "6.5", "-", Map.of());
    load(
        ingest,
        catalogue,
        plan,
        "1430",
        "64",
        "7.0",
        "300",
        Map.of("K4", Filled.text("Två skolor &lt;b&gt;slogs ihop&lt;/b&gt; i 'Ödsmål'")));
    Editions editions = new Editions(home, catalogue);
    try (Engine engine = new DuckDbEngine()) {
      editions.publish(plan, engine, ingest.deliveries().list(), ingest.store().folder());
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
                            new ParityFile(home),
                            new jamfor.web.words.WordsStore(home)),
                    0));
  }

  @AfterAll
  static void stop() {
    servers.forEach(server -> Objects.requireNonNull(server.getWebServer()).stop());
  }

  @Test
  @DisplayName("an economist reads what Munkedal wrote beside its figure, and in which form")
  void comment() {
    String page = get("/municipalities/1430").body();

    assertThat(page)
        .contains("Kommunens egna kommentarer")
        .contains("Vårdnadshavarnas omdöme om förskolan, index, 2024")
        .contains("Två skolor &lt;b&gt;slogs ihop&lt;/b&gt; i &#39;Ödsmål&#39;")
        .contains("Munkedal i blanketten jamfor-template-1430-trial-2024.xlsx, mottagen ")
        .doesNotContain("<b>slogs");
  }

  @Test
  @DisplayName("a municipality that wrote nothing, or took its words back, has no comments")
  void noComment() {
    assertThat(get("/municipalities/1421").body()).doesNotContain("Kommunens egna kommentarer");
    assertThat(get("/municipalities/1438").body())
        .doesNotContain("Kommunens egna kommentarer")
        .doesNotContain("Struken");
  }

  @Test
  @DisplayName("a chief finance officer sees her municipality's profile with its table")
  void profile() {
    String page = get("/municipalities/1430").body();

    assertThat(page)
        .contains("Munkedal i V8, på en skala från 1 (sist) till 5 (bäst i gruppen): ")
        .contains("Prov trial_index 5,0, Prov trial_leave 1,0, Prov trial_area 2,3")
        .contains("/charts/trial-2024/profile/financial.svg?group=v8&amp;municipality=1430")
        .contains("bäst i gruppen, inte nödvändigtvis bra");
  }

  @Test
  @DisplayName("the profile is drawn with the group's mean as a dashed ring")
  void radar() {
    String address = "/charts/trial-2024/profile/financial.%s?group=v8&municipality=1430";
    JsonNode option = JSON.readTree(get(address.formatted("json")).body());

    assertThat(option.at("/radar/indicator").size()).isEqualTo(3);
    assertThat(option.at("/series/0/lineStyle/type").asString()).isEqualTo("dashed");
    assertThat(option.at("/series/0/data/0/value").toString()).isEqualTo("[3.0,3.0,3.0]");
    assertThat(option.at("/series/1/data/0/value/0").asDouble()).isEqualTo(5);
    assertThat(option.at("/series/1/data/0/value/1").asDouble()).isEqualTo(1);
    assertThat(option.at("/series/1/data/0/value/2").asDouble()).isEqualTo(5 - 4 * 2 / 3.0);
    assertThat(get(address.formatted("svg")).body())
        .startsWith("<svg")
        .contains("stroke-dasharray")
        .contains("Prov trial_index");
  }

  @Test
  @DisplayName("who has a place on two axes only has no profile, and neither has a stranger")
  void tooFew() {
    assertThat(get("/municipalities/1438").body())
        .contains("det krävs minst tre nyckeltal med en riktning");
    for (String code : List.of("1438", "0180", "none")) {
      String address = "/charts/trial-2024/profile/financial.svg?group=v8&municipality=" + code;
      assertThat(get(address).statusCode()).as(code).isEqualTo(404);
    }
  }

  private static void load(
      Ingest ingest,
      Catalogue catalogue,
      EditionPlan plan,
      String code,
      String index,
      String leave,
      String area,
      Map<String, String> comments)
      throws IOException {
    Map<String, String> cells = new HashMap<>(comments);
    cells.put("J4", Filled.number(index));
    cells.put("J5", Filled.number("90"));
    cells.put("J6", Filled.number("100"));
    cells.put("J7", Filled.number(leave));
    cells.put("J10", area.equals("-") ? Filled.text(area) : Filled.number(area));
    Template template = Template.find(catalogue, ingest, plan, code).orElseThrow();
    Path file =
        Filled.fill(folder.resolve(template.fileName()), template.workbook(Language.SV), cells);
    assertThat(ingest.load(file).refused()).isFalse();
  }

  private static HttpResponse<String> get(String address) {
    int port = Objects.requireNonNull(servers.get(0).getWebServer()).getPort();
    URI uri = URI.create("http://localhost:" + port + address);
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
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
          Path target = copy.resolve(name);
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(file, target);
        }
      }
    }
    Files.writeString(
        copy.resolve("key-figures/trial.yml"),
        KEY_FIGURE.formatted("trial_index", "higher_is_better", "guardian_index_preschool")
            + KEY_FIGURE.formatted("trial_leave", "lower_is_better", "sick_leave_preschool")
            + KEY_FIGURE.formatted("trial_area", "lower_is_better", "premises_preschool"));
    Files.writeString(copy.resolve("editions/trial-2024.yml"), EDITION);
    Files.writeString(copy.resolve("profiles.yml"), PROFILE);
    return CatalogueReader.read(copy);
  }
}
