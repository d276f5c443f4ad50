package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.web.TestHome;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the comparison page, and what its addresses answer. */
class ComparisonFilesTest {

  private static final String CHOSEN =
      "?keyFigure=N11008&keyFigure=net_cost_preschool_per_inhabitant";

  @Test
  void csvHoldsWhatThePageShowsForSpreadsheets() throws Exception {
    HttpResponse<byte[]> answer = get("/compare.csv" + CHOSEN);
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFF;;Period;Dals-Ed;"), text);
    List<String> lines = text.lines().toList();
    assertTrue(
        lines.get(1).startsWith("Kostnad för förskola per inskrivet barn;kr per barn;2022;"));
    assertTrue(lines.get(1).contains(";176136;"), lines.get(1));
    assertTrue(lines.get(1).contains(";182750,125;"), lines.get(1));
    assertTrue(lines.get(2).contains(";inte levererat;"), lines.get(2));
    assertTrue(text.contains("Källa: SCB, räkenskapssammandraget, via Regionfakta"), text);
  }

  @Test
  void workbookHoldsNumbersAsNumbers() throws Exception {
    String sheet = sheet(get("/compare.xlsx" + CHOSEN).body());
    assertTrue(sheet.contains("<v>176136"), sheet);
    assertTrue(sheet.contains("<v>182750.125</v>"), sheet);
  }

  @Test
  void textThatLooksLikeAFormulaIsNone() {
    assertEquals("'=1+1", CompareFile.safe("=1+1"));
    assertEquals("'-1", CompareFile.safe("-1"));
    assertEquals("Dals-Ed", CompareFile.safe("Dals-Ed"));
  }

  @ParameterizedTest
  @CsvSource({
    "/municipalities/9999, 404",
    "/municipalities/0000, 404",
    "/key-figures/N11008?group=nobody, 400",
    "/key-figures/N11008?period=1999, 400",
    "/key-figures/N11008?period=later, 400",
    "/key-figures/N11008?municipality=0180, 400",
    "/compare?keyFigure=N99999, 400",
    "/compare?service=none, 400",
    "/?lang=xx, 400",
    "/?edition=v8-1066, 400",
    "/municipalities/0180, 200",
    "/municipalities/NO-0301, 200",
    "/key-figures/N15008, 200",
    "/compare?group=sverige, 200",
    "/?edition=v8-2019&lang=en, 200"
  })
  void addressesAnswerWithTheirStatus(String path, int status) throws Exception {
    assertEquals(status, get(path).statusCode());
  }

  @Test
  void whatIsSoughtIsWrittenAsTextAndScriptsCannotRun() throws Exception {
    HttpResponse<byte[]> answer = get("/?q=%3Cscript%3Ealert(1)%3C/script%3E");
    String page = new String(answer.body(), StandardCharsets.UTF_8);
    assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("script-src 'self';"), policy);
  }

  private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(TestHome.address() + path)).build(),
            BodyHandlers.ofByteArray());
  }

  private static String sheet(byte[] workbook) throws IOException {
    Path file = Files.write(Files.createTempFile("comparison-", ".xlsx"), workbook);
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }
}
