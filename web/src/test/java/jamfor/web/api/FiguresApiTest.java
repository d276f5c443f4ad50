package jamfor.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jamfor.web.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresApiTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String MUNKEDAL = "keyFigure=N11008&municipality=1430&period=2022";

  @Test
  void givesTheNumberItsTextAndWhereItComesFrom() {
    HttpResponse<String> answer = Answer.get("/api/v1/figures?" + MUNKEDAL);
    JsonNode figure = JSON.readTree(answer.body()).at("/figures/0");

    assertTrue(answer.body().contains("\"number\":176136,"), answer.body());
    assertEquals("known", figure.at("/value/status").asString());
    assertEquals("176\u00A0136\u00A0kr", figure.at("/value/text").asString());
    assertEquals("regionfakta-preschool", figure.at("/origins/0/source").asString());
    assertEquals(
        "Källa: SCB, räkenskapssammandraget, via Regionfakta",
        figure.at("/origins/0/citation").asString());
    assertEquals("2023-08-31", figure.at("/origins/0/vintage").asString());
    assertEquals("2023-08-31.csv", figure.at("/origins/0/file").asString());
    assertEquals(64, figure.at("/origins/0/delivery").asString().length());
    assertTrue(figure.at("/origins/0/row").asInt() > 0);
  }

  @Test
  void givesTheReasonWhereThereIsNoNumber() {
    JsonNode placements =
        JSON.readTree(Answer.get("/api/v1/comparisons?keyFigure=N15602&municipality=1484").body())
            .at("/comparisons/0/placements");

    assertEquals("not_delivered", placements.at("/0/value/status").asString());
    assertEquals("inte levererat", placements.at("/0/value/text").asString());
    assertFalse(placements.at("/0/value").has("number"));
  }

  @Test
  void comparesAsThePublisherDoes() {
    JsonNode comparison =
        JSON.readTree(Answer.get("/api/v1/comparisons?keyFigure=N11008").body())
            .at("/comparisons/0");

    assertEquals("v8", comparison.path("group").asString());
    assertEquals("2022", comparison.path("period").asString());
    assertEquals(182750.125, comparison.at("/mean/number").asDouble());
    assertEquals(179945, comparison.at("/median/number").asDouble());
    assertEquals(168981, comparison.at("/country/number").asDouble());
    assertEquals(8, comparison.path("placements").size());
    assertFalse(comparison.at("/placements/0/origins/0/delivery").isMissingNode());
  }

  @Test
  void saysWhoIsSimilarAndInWhat() {
    JsonNode answer = JSON.readTree(Answer.get("/api/v1/peers?municipality=1435").body());

    assertEquals("v8-2024", answer.path("edition").asString());
    assertEquals("logarithm", answer.at("/variables/0/scale").asString());
    assertEquals(7, answer.path("peers").size());
    double shares = 0;
    for (JsonNode share : answer.at("/peers/0/shares").values()) {
      shares += share.at("/share/number").asDouble();
    }
    assertEquals(1, shares, 1e-9);
    assertEquals(400, Answer.get("/api/v1/peers?municipality=9999").statusCode());
    assertEquals(400, Answer.get("/api/v1/peers").statusCode());
  }

  /** Tanum's share with access to upper secondary school 2011/12–2023/24, 13 values, falls. */
  @Test
  void saysWhatASeriesSaysOfItsDirection() {
    String query = "?keyFigure=N15428&municipality=1435&sex=T";
    JsonNode trend = JSON.readTree(Answer.get("/api/v1/trends" + query).body()).at("/trends/0");

    assertEquals("falling", trend.path("verdict").asString());
    assertEquals("2011/12", trend.path("firstPeriod").asString());
    assertEquals("2023/24", trend.path("lastPeriod").asString());
    assertEquals(13, trend.path("n").asInt());
    assertEquals("\u22120,9\u00A0procentenheter", trend.at("/slope/text").asString());
    assertEquals("0,020", trend.at("/p/text").asString());
    NamedCsvRecord row = rows(Answer.get("/api/v1/trends.csv" + query).body()).get(0);
    assertEquals("falling", row.getField("verdict"));
    assertEquals("Tanum", row.getField("name"));
  }

  @Test
  void fourYearsAreTooFewForATrend() {
    String query = "?edition=v8-2019&keyFigure=N15008&municipality=1430&sex=T";
    JsonNode trend = JSON.readTree(Answer.get("/api/v1/trends" + query).body()).at("/trends/0");

    assertEquals("too_few", trend.path("verdict").asString());
    assertEquals(4, trend.path("n").asInt());
    assertEquals("too_few", trend.at("/slope/status").asString());
  }

  @Test
  void givesTheUnitsBehindAFigureAsItGivesTheFigure() {
    String query = "keyFigure=pupils_1_9&municipality=1430&period=2023-10";
    JsonNode figure = JSON.readTree(Answer.get("/api/v1/figures?" + query).body()).at("/figures/0");
    JsonNode units = JSON.readTree(Answer.get("/api/v1/units?" + query).body()).path("units");

    assertEquals(figure.at("/origins/0/units").asInt(), units.size());
    assertTrue(figure.at("/origins/0/registered").isMissingNode(), figure.toString());
    double sum = 0;
    for (JsonNode unit : units) {
      assertEquals("known", unit.at("/value/status").asString());
      assertEquals("skolverket.pupils_1_9", unit.path("reference").asString());
      assertEquals("municipal", unit.path("provider").asString());
      assertFalse(unit.path("unitName").asString().isBlank());
      assertEquals("2023-10", unit.path("period").asString());
      for (String part : List.of("source", "citation", "vintage", "delivery", "file")) {
        assertEquals(figure.at("/origins/0/" + part), unit.path(part), part);
      }
      assertTrue(unit.path("row").asInt() > 0);
      sum += unit.at("/value/number").asDouble();
    }
    assertEquals(figure.at("/value/number").asDouble(), sum);
  }

  @Test
  void hidesOfAUnitWhatItsPublisherHides() {
    JsonNode units =
        JSON.readTree(
                Answer.get("/api/v1/units?keyFigure=pupils_1_9&municipality=1484&period=2009-10")
                    .body())
            .path("units");

    assertTrue(units.size() > 0);
    for (JsonNode unit : units) {
      boolean known = unit.at("/value/status").asString().equals("known");
      assertEquals(known, unit.path("value").has("number"), unit.toString());
    }
  }

  @Test
  void tabulatesTheSameUnits() {
    String query = "?keyFigure=pupils_1_9&group=v8";
    JsonNode units = JSON.readTree(Answer.get("/api/v1/units" + query).body()).path("units");
    List<NamedCsvRecord> rows = rows(Answer.get("/api/v1/units.csv" + query).body());

    assertTrue(units.size() > 50, units.size() + " units");
    assertEquals(units.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(units.get(i).path("unit").asString(), rows.get(i).getField("unit"));
      assertEquals(units.get(i).at("/value/status").asString(), rows.get(i).getField("status"));
      assertEquals(units.get(i).path("row").asString(), rows.get(i).getField("row"));
    }
  }

  @Test
  void tabulatesTheSameFigures() {
    String query = "?keyFigure=N15428&keyFigure=N15428_gap&group=v8&sex=T";
    JsonNode figures = JSON.readTree(Answer.get("/api/v1/figures" + query).body()).path("figures");
    HttpResponse<String> file = Answer.get("/api/v1/figures.csv" + query);
    List<NamedCsvRecord> rows = rows(file.body());

    assertTrue(Answer.type(file).startsWith("text/csv"), Answer.type(file));
    assertTrue(figures.size() > 100, figures.size() + " figures");
    assertEquals(figures.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode figure = figures.get(i);
      String number =
          figure.at("/value/number").isMissingNode() ? "" : figure.at("/value/number").asString();
      assertEquals(number, rows.get(i).getField("value").replace(',', '.'));
      assertEquals(figure.at("/value/status").asString(), rows.get(i).getField("status"));
      assertEquals(figure.at("/value/text").asString(), rows.get(i).getField("text"));
      assertEquals(figure.path("municipality").asString(), rows.get(i).getField("municipality"));
    }
  }

  @Test
  void givesTheTableToThoseWhoAcceptIt() {
    assertEquals(
        Answer.get("/api/v1/comparisons.csv?keyFigure=N11008").body(),
        Answer.get("/api/v1/comparisons?keyFigure=N11008", "Accept", "text/csv").body());
    assertEquals(
        Answer.get("/api/v1/figures.csv?" + MUNKEDAL).body(),
        Answer.get("/api/v1/figures?" + MUNKEDAL, "Accept", "text/csv").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/key-figures",
        "/api/v1/key-figures/N11008",
        "/api/v1/municipalities",
        "/api/v1/municipalities/1430",
        "/api/v1/groups",
        "/api/v1/groups/v8",
        "/api/v1/editions",
        "/api/v1/editions/v8-2024",
        "/api/v1/openapi.json",
        "/swagger-ui.html",
        "/webjars/swagger-ui/5.32.14/swagger-ui-bundle.js"
      })
  void answers(String path) {
    HttpResponse<String> answer = Answer.get(path);

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().length() > 50, answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/key-figures/N1, 404, N1",
    "/api/v1/municipalities/9999, 404, 9999",
    "/api/v1/groups/none, 404, none",
    "/api/v1/editions/none, 404, none",
    "/api/v1/figures, 400, keyFigure",
    "/api/v1/units, 400, keyFigure",
    "/api/v1/units/1, 404, 1",
    "/api/v1/figures?keyFigure=N1, 400, keyFigure",
    "/api/v1/figures?municipality=9999, 400, municipality",
    "/api/v1/figures?keyFigure=N11008&group=none, 400, group",
    "/api/v1/figures?keyFigure=N11008&period=april, 400, period",
    "/api/v1/figures?keyFigure=N11008&sex=X, 400, sex",
    "/api/v1/figures?keyFigure=N11008&edition=none, 400, edition",
    "/api/v1/figures?keyFigure=N11008&lang=de, 400, lang",
    "/api/v1/figures.csv?keyfigure=N11008, 400, keyfigure",
    "/api/v1/comparisons?grup=v8, 400, grup",
    "/api/v1/municipalities?country=SE, 400, country",
  })
  void saysWhatIsWrong(String path, int status, String named) {
    for (String accept : List.of("application/json", "text/csv")) {
      HttpResponse<String> problem = Answer.get(path, "Accept", accept);

      assertEquals(status, problem.statusCode(), problem.body());
      assertEquals("application/problem+json", Answer.type(problem));
      assertTrue(problem.body().contains('"' + named + '"'), problem.body());
    }
  }

  private static List<NamedCsvRecord> rows(String csv) {
    assertEquals('\uFEFF', csv.charAt(0));
    return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.substring(1)).stream()
        .toList();
  }
}
