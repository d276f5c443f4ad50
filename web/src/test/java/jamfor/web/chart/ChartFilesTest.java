package jamfor.web.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.web.Answer;
import jamfor.web.TestHome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartFilesTest {

  private static final String BARS = "/charts/v8-2024/bars/N11008";

  @Test
  @DisplayName("a picture is 1600 pixels wide and the same each time")
  void picture() throws Exception {
    HttpResponse<byte[]> png = bytes(BARS + ".png");
    assertEquals(1600, ImageIO.read(new ByteArrayInputStream(png.body())).getWidth());
    assertArrayEquals(png.body(), bytes(BARS + ".png").body());
    assertEquals(
        "attachment; filename=\"N11008-v8-2022-bars-v8-2024.png\"",
        png.headers().firstValue("content-disposition").orElse(""));
  }

  /**
   * 176 136 kr: Regionfakta's figure of Munkedal 2022. 8 251,88 kr: its 85 440 thousand kronor of
   * preschool (SCB, TAB4199) by its 10 354 inhabitants.
   */
  @Test
  @DisplayName("a table has what is drawn, unrounded, with its source and edition below")
  void table() {
    String csv = Answer.get(BARS + ".csv").body();
    assertTrue(csv.startsWith("\uFEFFKod;Kommun;Period;Värde;"), csv);
    assertTrue(csv.contains("\r\n1430;Munkedal;2022;176136;;;\r\n"), csv);
    assertTrue(csv.contains("Källa: SCB"), csv);
    String trend = Answer.get("/charts/v8-2024/trend/N15602.csv?period=2024").body();
    assertTrue(trend.contains("V8, ovägt medel;2024;"), trend);
    String parts =
        Answer.get(
                "/charts/v8-2024/waterfall/net_cost_education_per_inhabitant.csv"
                    + "?period=2024&municipality=1430")
            .body();
    assertTrue(parts.contains("Hela skillnaden;3907"), parts);
    String funnel =
        Answer.get("/charts/v8-2025/funnel/year_9_all_criteria_own.csv?period=2024/25").body();
    assertTrue(funnel.contains("1430;Munkedal;122;53,"), funnel);
    String stacked =
        Answer.get("/charts/v8-2024/stacked/net_cost_education_per_inhabitant.csv?period=2024")
            .body();
    assertTrue(stacked.contains("\r\nMunkedal;Förskola;8251,88333"), stacked);
    assertEquals(10, stacked.split("\r\nOvägt medelvärde;", -1).length - 1, stacked);
    String units =
        Answer.get(
                "/charts/v8-2025/units/year_9_all_criteria_own.csv"
                    + "?period=2024/25&municipality=1435")
            .body();
    assertTrue(units.startsWith("\uFEFFEnhet;"), units);
  }

  @Test
  @DisplayName("the map of a revision that is named asks for that revision's borders")
  void revision() {
    String revision =
        "v8-2024@"
            + TestHome.editions().find("v8-2024").orElseThrow().contentHash().substring(0, 12);
    String map = Answer.get("/charts/%s/map/N15428.json?period=2023/24".formatted(revision)).body();
    assertTrue(map.contains("\"/charts/" + revision + "/geometry/cooperation.json?"), map);
  }

  @Test
  @DisplayName("girls and boys stand beside each other, with what lies between them")
  void sexes() {
    String csv = Answer.get("/charts/v8-2024/sexes/N15428.csv?period=2023/24").body();
    assertTrue(csv.contains("1435;Tanum;2023/24;63,265306;82,857142;-19,591836;"), csv);
  }

  @Test
  @DisplayName("all charts of a page come in one file, the same bytes each time")
  void all() throws Exception {
    String path = "/key-figures/N15428/charts.zip?edition=v8-2024";
    HttpResponse<byte[]> zip = bytes(path);
    assertArrayEquals(zip.body(), bytes(path).body());
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertTrue(in.readAllBytes().length > 100, entry.getName());
        names.add(entry.getName());
      }
    }
    assertEquals(15, names.size(), names.toString());
    assertTrue(names.contains("N15428-v8-2023-24-map-v8-2024.svg"), names.toString());
    assertTrue(names.contains("N15428-v8-2023-24-sexes-v8-2024.csv"), names.toString());
    assertEquals(
        "attachment; filename=\"N15428-v8-2023-24-T-v8-2024.zip\"",
        zip.headers().firstValue("content-disposition").orElse(""));
  }

  @Test
  @DisplayName("a narrow and a dark drawing are drawings of their own")
  void looks() {
    String narrow = Answer.get(BARS + ".svg?look=narrow").body();
    assertTrue(narrow.startsWith("<svg width=\"358\""), narrow);
    String dark = Answer.get(BARS + ".svg?look=wide-dark").body();
    assertTrue(dark.contains("fill=\"#171b22\""), dark);
    assertEquals(400, Answer.get(BARS + ".svg?look=blue").statusCode());
  }

  private static HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(TestHome.address() + path)).build(),
            BodyHandlers.ofByteArray());
  }
}
