package jamfor.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The options as approved. To approve changed ones, run this test once with APPROVE=1 in the
 * environment ({@code APPROVE=1 ./mvnw -pl web -am test -Dtest=EChartsOptionTest
 * -Dsurefire.failIfNoSpecifiedTests=false}) and read the difference.
 */
class EChartsOptionTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final Path APPROVED = Path.of("src/test/resources/charts");

  @ParameterizedTest
  @CsvSource({
    "BARS,N11008,2022",
    "TREND,N15602,2024",
    "DISTRIBUTION,N11008,2022",
    "MAP,net_cost_education_per_inhabitant,2024",
    "SEXES,N15428,2023/24",
    "STACKED,net_cost_education_per_inhabitant,2024"
  })
  void isAsApproved(ChartRequest.Kind kind, String keyFigure, String period) throws IOException {
    Path approved = APPROVED.resolve(kind.name().toLowerCase(Locale.ROOT) + ".json");
    String option = JSON.writeValueAsString(JSON.readTree(find(kind, keyFigure, period).json()));
    if (System.getenv("APPROVE") != null) {
      Files.writeString(approved, option + "\n");
    }
    assertEquals(Files.readString(approved), option + "\n");
  }

  @Test
  void barsStandByValueWithTheirTextsBesideThem() {
    JsonNode option = JSON.readTree(find(ChartRequest.Kind.BARS, "N11008", "2022").json());

    assertEquals("Lysekil", option.at("/yAxis/0/data/0").asString());
    assertEquals("169\u00A0098\u00A0kr", option.at("/yAxis/1/data/0/value").asString());
    assertEquals("Dals-Ed", option.at("/yAxis/0/data/7").asString());
    assertEquals(182750.125, option.at("/series/0/markLine/data/0/xAxis").asDouble());
    assertEquals(
        "Ovägt medel 182\u00A0750\u00A0kr",
        option.at("/series/0/markLine/data/0/label/formatter").asString());
  }

  /** Munkedal 2024: each part begins where the one before ended, and the last is the whole. */
  @Test
  void aWaterfallEndsAtTheWholeDifference() {
    String keyFigure = "net_cost_education_per_inhabitant";
    ChartRequest request =
        new ChartRequest(
            ChartRequest.Kind.WATERFALL,
            "v8-2024",
            keyFigure,
            "v8",
            Period.of("2024"),
            Sex.T,
            Language.SV,
            Optional.of("1430"));
    JsonNode option =
        JSON.readTree(EChartsOption.find(Charts.edition(), request).orElseThrow().json());

    JsonNode titles = option.at("/yAxis/0/data");
    assertEquals(11, titles.size());
    assertEquals("Hela skillnaden", titles.get(10).asString());
    assertEquals("+3\u00A0907", option.at("/yAxis/1/data/10").asString());
    double end = 0;
    for (int i = 0; i < 10; i++) {
      double unseen = option.at("/series/0/data/" + i).asDouble();
      double low = Math.max(unseen, 0);
      double high = Math.min(unseen, 0);
      low = low > 0 ? low : unseen + option.at("/series/2/data/" + i + "/value").asDouble();
      high = high < 0 ? high : unseen + option.at("/series/1/data/" + i + "/value").asDouble();
      boolean rises = Math.abs(end - low) < 1e-6;
      assertEquals(rises ? low : high, end, 1e-6);
      end = rises ? high : low;
    }
    assertEquals(option.at("/series/1/data/10/value").asDouble(), end, 1e-6);
    assertTrue(
        EChartsOption.find(
                Charts.edition(), Charts.request(ChartRequest.Kind.WATERFALL, keyFigure, "2024"))
            .isEmpty());
  }

  @Test
  void aMissingMemberHasItsReasonInPlaceOfABar() {
    JsonNode option = JSON.readTree(find(ChartRequest.Kind.BARS, "N15602", "2024").json());

    assertEquals("-", option.at("/series/0/data/7/value").asString());
    assertEquals("inte levererat", option.at("/yAxis/1/data/7/value").asString());
  }

  @Test
  void noLineCrossesAChangeOfTheDefinition() {
    JsonNode option = JSON.readTree(find(ChartRequest.Kind.TREND, "N15428", "2023/24").json());
    List<String> periods = new ArrayList<>();
    option.at("/xAxis/data").forEach(period -> periods.add(period.asString()));
    int first = periods.indexOf("2011/12");
    JsonNode line = option.at("/series/1/data");
    for (int i = 1; i < line.size(); i++) {
      boolean known = line.get(i).at("/value/1").isNumber();
      boolean crosses = line.get(i).at("/value/0").asInt() == first;
      if (known && crosses) {
        assertFalse(line.get(i - 1).at("/value/1").isNumber());
      }
    }
    assertTrue(first > 0);
  }

  @Test
  void aSurveysLineGoesFromRoundToRoundAndNotOverAMissingOne() {
    JsonNode option = JSON.readTree(find(ChartRequest.Kind.TREND, "N15602", "2024").json());
    Map<String, List<Integer>> places = new HashMap<>();
    for (JsonNode line : option.at("/series")) {
      List<Integer> at = new ArrayList<>();
      line.at("/data").forEach(point -> at.add(point.at("/value/0").asInt()));
      places.put(line.path("name").asString(), at);
    }
    assertEquals(List.of(0, 2), places.get("Färgelanda"));
    assertEquals(List.of(0), places.get("Lysekil"));
  }

  @Test
  void nothingIsDrawnWhereThereIsNothing() {
    assertEquals(
        Optional.empty(),
        EChartsOption.find(
            Charts.edition(), Charts.request(ChartRequest.Kind.BARS, "N11008", "1999")));
  }

  private static EChartsOption find(ChartRequest.Kind kind, String keyFigure, String period) {
    return EChartsOption.find(Charts.edition(), Charts.request(kind, keyFigure, period))
        .orElseThrow();
  }
}
