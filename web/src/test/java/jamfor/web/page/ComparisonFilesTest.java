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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  void eachYearHasTheLineItHasAlone() throws Exception {
    List<String> lines = lines("?period=2023&keyFigure=N15428&period=2022&keyFigure=N11008");
    assertEquals(
        List.of(
            lines("?period=2022&keyFigure=N11008").get(1),
            lines("?period=2022&keyFigure=N15428").get(1),
            lines("?period=2023&keyFigure=N15428").get(1)),
        lines.subList(1, 4));
    assertTrue(lines.get(2).contains(";procent;läsåret 2021/22;98,21428571;"), lines.get(2));
    assertTrue(lines.get(3).contains(";procent;läsåret 2022/23;84,44444444;"), lines.get(3));
    assertEquals("Grupp: V8. Period: 2022–2023. Totalt.", lines.get(4));

    String sheet = sheet(get("/compare.xlsx?period=2023&period=2022&keyFigure=N15428").body());
    assertTrue(sheet.contains("<v>98.21428571</v>"), sheet);
    assertTrue(sheet.contains("<v>84.44444444</v>"), sheet);
  }

  @Test
  void eachYearHasAColumnWhenTurned() throws Exception {
    List<String> lines = lines("?columns=key_figures&period=2023&period=2022&keyFigure=N15428");
    String title = "Folkbokförda elever i årskurs 9 behöriga till yrkesprogram (procent)";
    assertEquals("\uFEFF;;" + title + ";" + title, lines.get(0));
    assertEquals("Period;;läsåret 2021/22;läsåret 2022/23", lines.get(1));
    assertEquals("Dals-Ed;;98,21428571;84,44444444", lines.get(2));
  }

  @Test
  void yearsWithoutAnyValueLeaveOneLineThatSaysSo() throws Exception {
    List<String> lines = lines("?period=1998&period=1999&keyFigure=N11008");
    assertTrue(lines.get(1).contains(";–;inte levererat;"), lines.get(1));
    assertEquals("Grupp: V8. Period: 1998–1999. Totalt.", lines.get(2));
  }

  @Test
  void openDataHoldThePeriodsShown() throws Exception {
    String chosen = "?period=2023&period=2022&keyFigure=N15428&keyFigure=N11008";
    List<String> lines = text("/api/v1/comparisons.csv?" + api(chosen)).lines().toList();
    assertEquals(
        Set.of("N11008 2022", "N15428 2021/22", "N15428 2022/23"),
        lines.stream()
            .skip(1)
            .map(line -> line.split(";"))
            .map(cells -> cells[1] + " " + cells[4])
            .collect(Collectors.toSet()));
    assertTrue(!api("?keyFigure=N11008").contains("period="));
    assertTrue(api("?keyFigure=N11008&period=1999").contains("period=1999"));
  }

  @Test
  void keyFiguresLeadToTheirPageInTheYearAskedFor() throws Exception {
    String page = text("/compare?period=2022&sex=K&keyFigure=N15428");
    String address = "/key-figures/N15428?edition=v8-2024&group=v8&sex=K&period=2021%2F22";
    assertTrue(page.contains(address.replace("&", "&amp;")), page);
    assertTrue(text(address).contains("läsåret 2021/22 · Flickor och kvinnor"));
    assertTrue(!text("/compare?period=2022&period=2023").contains("2021%2F22\">"));
  }

  @Test
  void keyFiguresThatDoNotFitAreCounted() throws Exception {
    String years =
        IntStream.rangeClosed(2009, 2024)
            .mapToObj(year -> "&period=" + year)
            .collect(Collectors.joining());
    String page = text("/compare?group=sverige" + years);
    assertTrue(page.contains("nyckeltal till är valda men visas inte"), page);
    assertTrue(!text("/compare?group=v8" + years).contains("visas inte"));
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
    "/compare?period=2022&period=later, 400",
    "/compare?period=2022&period=2022, 200",
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

  private static String text(String path) throws IOException, InterruptedException {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  private static List<String> lines(String chosen) throws IOException, InterruptedException {
    return text("/compare.csv" + chosen).lines().toList();
  }

  /** What the page's link to open data asks for. */
  private static String api(String chosen) throws IOException, InterruptedException {
    Matcher link =
        Pattern.compile("/api/v1/comparisons\\.csv\\?([^\"]*)").matcher(text("/compare" + chosen));
    assertTrue(link.find());
    return link.group(1).replace("&amp;", "&");
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
