package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.web.Answer;
import jamfor.web.TestHome;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison page, as readers use it and as others misuse it. */
class ComparePageTest {

  private static final String SPACE = " ";

  /** The five of V8 that lie by the sea. */
  private static final String COAST = "member=1484&member=1421&member=1427&member=1486&member=1435";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static Browser browser = Browser.open();

  @BeforeAll
  static void start() {
    browser.visit("/");
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  @DisplayName("an economist saves the five coastal municipalities under a name and opens the link")
  void savesTheCoast() {
    browser.visit("/compare?keyFigure=N11008&" + COAST);
    String cost = browser.row("Kostnad för förskola per inskrivet barn");
    assertTrue(cost.contains("169" + SPACE + "098"), cost);
    assertFalse(cost.contains("176" + SPACE + "136"), cost);
    assertTrue(browser.text().contains("hela gruppen (V8, 8 medlemmar)"), browser.text());

    browser.write("Namn på vyn", "Fem vid kusten <b>");
    browser.press("Spara");
    browser.check();
    assertEquals("Vyn är sparad", browser.heading());
    assertTrue(browser.text().contains("Fem vid kusten <b>"), browser.text());
    assertTrue(browser.leadsTo("Öppna den sparade vyn").matches("/s/[A-Za-z0-9_-]{16}"));

    browser.follow("Öppna den sparade vyn");
    browser.check();
    assertEquals(cost, browser.row("Kostnad för förskola per inskrivet barn"));
    assertTrue(browser.text().contains("Fem vid kusten <b>"), browser.text());
    assertTrue(browser.address().contains("edition=v8-2024"), browser.address());
    assertFalse(browser.text().contains("publicerats på nytt"), browser.text());
  }

  @Test
  @DisplayName("a head of school puts the own municipality first, orders the others and hides one")
  void arranges() {
    String title = "Kostnad för förskola per inskrivet barn";
    browser.visit("/compare?keyFigure=N11008");
    browser.choose("Egen kommun först", "Munkedal");
    browser.press("Visa");
    assertEquals("Munkedal", municipalities().get(0));

    browser.followNamed("Ordna kommunerna efter " + title);
    assertEquals(
        List.of("Munkedal", "Lysekil", "Färgelanda", "Orust", "Sotenäs", "Tanum", "Strömstad"),
        municipalities().subList(0, 7));
    assertEquals("sort-N11008", browser.focused());
    browser.followNamed("Ordna kommunerna efter " + title);
    assertEquals(
        List.of("Munkedal", "Dals-Ed", "Strömstad", "Tanum", "Sotenäs", "Orust", "Färgelanda"),
        municipalities().subList(0, 7));
    assertTrue(browser.text().contains("högst först"), browser.text());

    browser.followNamed("Dölj Orust");
    browser.check();
    assertFalse(municipalities().contains("Orust"));
    browser.followNamed("Visa Orust igen");
    assertTrue(municipalities().contains("Orust"));
    browser.followNamed("Släpp Munkedal från första platsen");
    assertEquals("Dals-Ed", municipalities().get(0));
  }

  @Test
  @DisplayName("a politician adds the neighbour and another group, and sees girls beside boys")
  void besideOthers() {
    browser.visit("/compare?keyFigure=N15428");
    browser.unfold("Välj kommuner och grupper");
    browser.choose("Lägg till en kommun", "Uddevalla");
    browser.tick("Fyrbodal");
    browser.tick("Totalt");
    browser.tick("Flickor och kvinnor");
    browser.tick("Pojkar och män");
    browser.press("Visa");
    browser.check();
    assertTrue(browser.text().contains("Flickor och kvinnor, Pojkar och män"), browser.text());
    assertTrue(browser.text().contains("Uddevalla"), browser.text());
    assertTrue(browser.text().contains("Fyrbodal"), browser.text());
    String csv = Answer.get(browser.leadsTo("Ladda ner tabellen som CSV")).body();
    List<String> lines = csv.lines().toList();
    assertTrue(lines.get(0).contains(";Period;Kön;Dals-Ed;"), csv);
    assertTrue(
        lines
            .get(0)
            .endsWith(
                ";Ovägt medelvärde (V8);Har värde (V8);"
                    + "Ovägt medelvärde (Fyrbodal);Har värde (Fyrbodal)"),
        csv);
    assertTrue(lines.get(1).contains(";Flickor och kvinnor;"), csv);
    assertTrue(lines.get(2).contains(";Pojkar och män;"), csv);
  }

  @Test
  @DisplayName("years stand in columns, and each value is the one that its year shows alone")
  void yearsInColumns() {
    String alone = csv("?keyFigure=N15428&period=2023").get(1);
    List<String> lines = csv("?keyFigure=N15428&columns=periods&period=2022&period=2023");
    assertEquals("\uFEFF;;Kommun;2022;2023", lines.get(0));
    assertEquals(alone.split(";")[3], lines.get(1).split(";")[4]);
    assertTrue(lines.get(1).contains(";Dals-Ed;98,21428571;"), lines.get(1));
  }

  @Test
  @DisplayName("files hold what is shown: in the order shown, pinned first, nothing hidden")
  void filesAsShown() {
    HttpResponse<String> answer =
        Answer.get(
            "/compare.csv?keyFigure=N11008&order=falling&pin=1430&hide=1438&hide=n.v8&municipality=1480");
    String head = answer.body().lines().findFirst().orElseThrow();
    assertTrue(
        head.matches("\uFEFF;;Period;Munkedal;Göteborg;.*|\uFEFF;;Period;Munkedal;.*Göteborg.*"),
        head);
    assertFalse(head.contains("Dals-Ed"), head);
    assertFalse(head.contains("Har värde"), head);
    assertTrue(answer.body().contains("Dolda: Dals-Ed, Har värde, V8."), answer.body());
    assertTrue(answer.body().contains("högst först"), answer.body());
    assertEquals(
        "attachment; filename=\"jamfor-v8-2024-N11008-v8-2022.csv\"",
        answer.headers().firstValue("content-disposition").orElse(""));
  }

  @Test
  @DisplayName("small charts are drawn where there is a line, and their values stand below")
  void smallCharts() {
    browser.visit("/compare?view=charts&keyFigure=N11821&keyFigure=N11008&" + COAST);
    browser.check();
    assertTrue(browser.text().contains("färre än två perioder"), browser.text());
    browser.unfold("Tabell");
    browser.check();
    assertTrue(browser.row("Lysekil").contains("97,3"), browser.row("Lysekil"));
    String page = Answer.get("/compare?view=charts&keyFigure=N11821&" + COAST).body();
    HttpResponse<String> chart = Answer.get(link(page, "/charts/[^\"]*multiple[^\"]*svg[^\"]*"));
    assertEquals(200, chart.statusCode());
    assertTrue(chart.body().contains("Lysekil"), chart.body());
    assertFalse(chart.body().contains("Munkedal"), chart.body());
  }

  @Test
  @DisplayName(
      "two key figures are drawn against each other with names, and who lacks one is named")
  void scatter() {
    browser.visit(
        "/compare?view=scatter&x=net_cost_preschool_per_inhabitant&y=N11821&edition=v8-2024");
    browser.check();
    assertTrue(browser.text().contains("inte att det ena beror på det andra"), browser.text());
    assertTrue(
        browser
            .section("Inte med i bilden")
            .contains("Tanum: Nettokostnad för förskola per invånare (inte levererat)"),
        browser.text());
    assertTrue(browser.row("Munkedal").contains("92,7"), browser.row("Munkedal"));
    String page = Answer.get("/compare?view=scatter&x=N11008&y=N11821").body();
    HttpResponse<String> chart = Answer.get(link(page, "/charts/[^\"]*scatter[^\"]*svg[^\"]*"));
    assertEquals(200, chart.statusCode());
    assertTrue(chart.body().contains("Munkedal"), chart.body());
  }

  @Test
  @DisplayName(
      "two costs of different kinds are not drawn against each other, and the reason is said")
  void refusedScatter() {
    browser.visit("/compare?view=scatter&x=N11008&y=net_cost_preschool_per_inhabitant");
    browser.check();
    assertTrue(browser.text().contains("får inte ritas mot varandra"), browser.text());
    assertTrue(browser.text().contains("kostnadsbegrepp"), browser.text());
    assertFalse(Answer.get(browser.path()).body().contains("<img src=\"/charts"), "no chart");
    assertEquals(
        404,
        Answer.get(
                "/charts/v8-2024/scatter/N11008/net_cost_preschool_per_inhabitant.svg"
                    + "?group=v8&xPeriod=2022&yPeriod=2024")
            .statusCode());
  }

  @ParameterizedTest
  @DisplayName("the heaviest views stay under 150 kB on the wire")
  @ValueSource(strings = {"", "&columns=key_figures", "&columns=periods", "&view=charts"})
  void weight(String form) throws Exception {
    String years =
        String.join("", IntStream.range(2010, 2025).mapToObj(one -> "&period=" + one).toList());
    HttpResponse<byte[]> answer =
        CLIENT.send(
            HttpRequest.newBuilder(
                    URI.create(TestHome.address() + "/compare?group=sverige" + years + form))
                .header("Accept-Encoding", "gzip")
                .build(),
            BodyHandlers.ofByteArray());
    assertEquals("gzip", answer.headers().firstValue("content-encoding").orElse("none"));
    assertTrue(answer.body().length < 150_000, answer.body().length + " bytes");
  }

  @ParameterizedTest
  @DisplayName("choices that mean nothing are refused by their name")
  @CsvSource({
    "hide=nothing, hide",
    "pin=nothing, pin",
    "member=9999, member",
    "municipality=Orust, municipality",
    "view=pie, view",
    "view=scatter&x=N99999, x",
    "saved=none, saved"
  })
  void refusedChoices(String choice, String parameter) {
    HttpResponse<String> answer = Answer.get("/compare?" + choice);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("Parametern " + parameter), answer.body());
  }

  @Test
  @DisplayName("only our own form saves, only our own page is saved, under a name of one line")
  void hostile() throws Exception {
    String good = "name=Vy&address=" + encode("/compare?keyFigure=N11008");
    assertEquals(303, post(good, "Sec-Fetch-Site", "same-origin").statusCode());
    assertEquals(303, post(good, "Origin", TestHome.address()).statusCode());
    assertEquals(403, post(good, "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(403, post(good, "Sec-Fetch-Site", "same-site").statusCode());
    assertEquals(403, post(good, "Origin", "https://example.org").statusCode());
    assertEquals(403, post(good, "Origin", "null").statusCode());
    assertEquals(403, post(good, "X-Nothing", "said").statusCode());
    for (String name : List.of("", "   ", "a\nb", "a\u202Eb", "x".repeat(81))) {
      assertEquals(400, save(name, "/compare").statusCode(), name);
    }
    for (String address :
        List.of(
            "",
            "/",
            "compare",
            "//example.org/compare",
            "https://example.org/compare",
            "/compare/../status",
            "/compare\\@example.org",
            "/compare%0d%0aX:y",
            "/key-figures/N11008",
            "/compare?keyFigure=N99999",
            "/compare?group=%zz",
            "/compare?q=" + "x".repeat(4000))) {
      assertEquals(400, save("Vy", address).statusCode(), address);
    }
    assertEquals(404, Answer.get("/s/AAAAAAAAAAAAAAAA").statusCode());
    assertEquals(404, Answer.get("/s/'%20OR%201=1").statusCode());
  }

  @Test
  @DisplayName("a saved view keeps its edition, and a short link leads there and nowhere else")
  void keepsTheEdition() throws Exception {
    HttpResponse<String> saved = save("Vy", "/compare?keyFigure=N11008&q=%22%3E%3Cscript%3E");
    String location = saved.headers().firstValue("location").orElseThrow();
    String token = location.replaceAll("/saved/([^?]*).*", "$1");
    HttpResponse<String> opened =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(TestHome.address() + "/s/" + token)).build(),
            BodyHandlers.ofString());
    assertEquals(302, opened.statusCode());
    assertEquals("noindex", opened.headers().firstValue("x-robots-tag").orElse(""));
    String view = opened.headers().firstValue("location").orElseThrow();
    assertTrue(view.startsWith("/compare?keyFigure=N11008&"), view);
    assertTrue(view.contains("edition=v8-2024"), view);
    assertFalse(Answer.get(view).body().contains("<script>"), view);
    assertTrue(Answer.get(view + "&lang=en").body().contains("<q>Vy</q>"), view);
    assertFalse(Answer.get(view + "&hide=1438").body().contains("<q>Vy</q>"), view);
  }

  private static List<String> municipalities() {
    return browser.heads("//div[@id='compare-table']//thead/tr[1]/th[a]/a[1]");
  }

  private static List<String> csv(String chosen) {
    return Answer.get("/compare.csv" + chosen).body().lines().toList();
  }

  private static String link(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertTrue(found.find(), pattern);
    return found.group().replace("&amp;", "&");
  }

  private static HttpResponse<String> save(String name, String address)
      throws IOException, InterruptedException {
    return post(
        "name=" + encode(name) + "&address=" + encode(address), "Sec-Fetch-Site", "same-origin");
  }

  private static HttpResponse<String> post(String form, String header, String value)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(TestHome.address() + "/saved"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
