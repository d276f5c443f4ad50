package jamfor.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.ingest.vocabulary.Municipality;
import jamfor.web.Answer;
import jamfor.web.TestHome;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  @DisplayName("every municipality of today has its borders: 290 in Sweden, 357 in Norway")
  void borders() {
    assertEquals(290, known("SE"));
    assertEquals(357, known("NO"));
  }

  private static long known(String country) {
    Borders borders = Borders.find(country).orElseThrow();
    List<Municipality> current =
        TestHome.catalogue().municipalities().listCurrent(country).stream()
            .filter(one -> one.kind() == Municipality.Kind.MUNICIPALITY)
            .toList();
    return current.stream().filter(one -> borders.has(one.code())).count();
  }

  @Test
  @DisplayName("members are named, coloured by their quarter and marked with its sign")
  void members() {
    JsonNode option = option("N15428", "2023/24");
    Map<String, JsonNode> areas = new HashMap<>();
    option.at("/series/0/data").forEach(one -> areas.put(one.path("name").asString(), one));
    JsonNode lysekil = Objects.requireNonNull(areas.get("1484"));
    assertEquals("Lysekil ✓", lysekil.at("/label/formatter").asString());
    assertEquals(3, lysekil.path("value").asInt());
    assertTrue(
        lysekil.at("/tooltip/formatter").asString().contains("✓ bästa fjärdedelen"),
        lysekil.toString());
    assertEquals(290, option.at("/series/1/data").size());
    assertEquals("✓ bästa fjärdedelen", option.at("/visualMap/pieces/0/label").asString());
  }

  @Test
  @DisplayName("a cost has shades of one colour, a result has colours with their signs")
  void colours() {
    String cost = find("N11008", "2022").json();
    assertFalse(
        cost.contains("\"color\":\"" + Palette.BETTER)
            || cost.contains("\"color\":\"" + Palette.WORSE));
    String result = find("N15428", "2023/24").json();
    assertTrue(result.contains("\"label\":\"! sämsta fjärdedelen\",\"color\":\"" + Palette.WORSE));
  }

  @Test
  @DisplayName("where the country's figures are not here, the members are held against each other")
  void missing() {
    JsonNode option = option("net_cost_education_per_inhabitant", "2024");
    assertEquals(1, option.at("/series").size());
    JsonNode tanum =
        option
            .at("/series/0/data")
            .valueStream()
            .filter(one -> one.path("name").asString().equals("1435"))
            .findFirst()
            .orElseThrow();
    assertEquals("Tanum –", tanum.at("/label/formatter").asString());
    assertEquals("Tanum: inte levererat", tanum.at("/tooltip/formatter").asString());
    assertFalse(tanum.at("/itemStyle/decal").isMissingNode());
    assertEquals("– inget värde", option.at("/visualMap/pieces/3/label").asString());
  }

  @Test
  @DisplayName("the option carries no borders; they are fetched once and kept")
  void geometry() {
    EChartsOption option = find("N11008", "2022");
    assertFalse(option.json().contains("coordinates"));
    String address =
        JSON.readTree(option.json()).path("geometry").values().iterator().next().asString();
    HttpResponse<String> borders = Answer.get(address);
    assertEquals(200, borders.statusCode());
    assertTrue(
        borders.headers().firstValue("cache-control").orElse("").contains("immutable"), address);
    assertEquals("FeatureCollection", JSON.readTree(borders.body()).path("type").asString());
    assertEquals(404, Answer.get("/charts/none/geometry/country.json").statusCode());
  }

  @Test
  @DisplayName("the server draws the same map each time, with its borders' source")
  void drawing() {
    Drawing map = find("N11008", "2022").drawing(Look.WIDE);
    try (ScriptedECharts first = new ScriptedECharts();
        ScriptedECharts second = new ScriptedECharts()) {
      String svg = SvgText.canonical(first.draw(map), "map");
      assertEquals(svg, SvgText.canonical(second.draw(map), "map"));
      assertTrue(svg.contains("Strömstad ▲"), "names");
      assertTrue(svg.contains("Kommungränser: Valmyndigheten"), "source");
    }
  }

  private static JsonNode option(String keyFigure, String period) {
    return JSON.readTree(find(keyFigure, period).json());
  }

  private static EChartsOption find(String keyFigure, String period) {
    return EChartsOption.find(
            Charts.edition(), Charts.request(ChartRequest.Kind.MAP, keyFigure, period))
        .orElseThrow();
  }
}
