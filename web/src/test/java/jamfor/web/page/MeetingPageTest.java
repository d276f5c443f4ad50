package jamfor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.web.TestHome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A meeting is prepared, held and taken home. */
class MeetingPageTest {

  private final Browser browser = Browser.open();
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName(
      "a network meeting goes through what stands out by arrow keys and takes its minutes home")
  void held() throws IOException, InterruptedException {
    browser.visit("/meetings?edition=v8-2024");
    browser.check();
    browser.photograph("meeting-form");
    browser.write("Mötets namn", "V8 i november");
    browser.press("Gör dagordningen");

    browser.check();
    browser.photograph("meeting-agenda");
    assertThat(browser.heading()).isEqualTo("V8 i november");
    assertThat(browser.text()).contains("nummer " + number() + ", som den var 20");
    String reading = browser.shownLink("/meetings/");
    browser.follow("Visa på väggen");

    browser.check();
    browser.photograph("meeting-screen");
    String first = browser.heading();
    assertThat(browser.text()).contains("1 av 8", "gruppens ovägda medelvärde", "plats");
    browser.turn(Keys.ARROW_RIGHT);
    assertThat(browser.text()).contains("2 av 8");
    assertThat(browser.heading()).isNotEqualTo(first);
    browser.turn(Keys.ARROW_LEFT);
    assertThat(browser.heading()).isEqualTo(first);

    browser.choose("Vad är det?", "Beslut");
    browser.write("Anteckning", "Lysekil <b>redovisar</b> till mars");
    browser.press("Anteckna");
    assertThat(browser.section("Frågor och beslut"))
        .contains("Beslut Lysekil <b>redovisar</b> till mars");
    browser.unfold("Stöd för den som visar");
    browser.write("Att komma ihåg", "Fråga först");
    browser.press("Spara");
    browser.check();

    browser.visit(reading);
    browser.check();
    assertThat(browser.text())
        .contains("Beslut Lysekil <b>redovisar</b> till mars")
        .doesNotContain("Fråga först");
    HttpResponse<String> minutes = get(browser.leadsTo("Minnesanteckningar som fil"));
    assertThat(minutes.headers().firstValue("Content-Disposition").orElse(""))
        .matches("attachment; filename=\"jamfor-minnesanteckningar-20\\d\\d-\\d\\d-\\d\\d.html\"");
    assertThat(minutes.body())
        .contains("<h1>V8 i november</h1>", "Lysekil &lt;b&gt;redovisar&lt;/b&gt; till mars")
        .contains(first)
        .doesNotContain("Fråga först");
    browser.follow("Visa på väggen");
    assertThat(browser.text()).doesNotContain("Ta bort", "Stöd för den som visar");
    browser.visitAddress(browser.address() + "&lang=en");
    browser.check();
    assertThat(browser.text()).contains("1 of 8", "unweighted mean of the group");
  }

  @Test
  @DisplayName("another site's form, a reader's link, and nothing chosen write nothing")
  void refused() throws IOException, InterruptedException {
    String form = "edition=v8-2024&title=Prov&item=N15428";
    assertThat(post("/meetings", form, "cross-site").statusCode()).isEqualTo(403);
    assertThat(post("/meetings", "edition=v8-2024&title=Prov", "same-origin").body())
        .contains("Ingen dagordning gjordes");
    assertThat(post("/meetings", "edition=v8-2024&title=%00&item=N15428", "same-origin").body())
        .contains("Inget sparades");
    assertThat(post("/meetings", form + "&item=N99999", "same-origin").statusCode()).isEqualTo(400);
    assertThat(post("/meetings", form + "%3A0180", "same-origin").statusCode()).isEqualTo(400);

    HttpResponse<String> made = post("/meetings", form, "same-origin");
    assertThat(made.statusCode()).isEqualTo(303);
    browser.visit(made.headers().firstValue("Location").orElseThrow());
    String reading = browser.shownLink("/meetings/");
    String path = reading.substring(0, reading.indexOf('?'));
    HttpResponse<String> written = post(path + "/1/notes", "kind=question&text=Nej", "same-origin");
    assertThat(written.statusCode()).isEqualTo(403);
    assertThat(written.body()).contains("läser man bara");
    assertThat(get(reading).body()).doesNotContain("Nej");
    assertThat(get("/meetings/AAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
  }

  private static String number() {
    return TestHome.editions().find("v8-2024").orElseThrow().contentHash().substring(0, 12);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(TestHome.address() + path)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String form, String site)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(TestHome.address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }
}
