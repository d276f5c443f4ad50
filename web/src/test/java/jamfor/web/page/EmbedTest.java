package jamfor.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import jamfor.web.Answer;
import jamfor.web.TestHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A chart on the pages of others. */
class EmbedTest {

  private final Browser browser = Browser.open();

  private final HttpServer theirs;

  EmbedTest() throws IOException {
    theirs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @AfterEach
  void close() {
    browser.close();
    theirs.stop(0);
  }

  @Test
  @DisplayName("a head puts a chart on the municipality's own web page")
  void ownPage() {
    browser.visit("/key-figures/N11008?edition=v8-2024");
    browser.unfold("Visa ett diagram på en egen webbsida");
    String code = browser.written("Värden i V8, med gruppens medelvärde");
    assertTrue(
        code.startsWith("<iframe src=\"" + TestHome.address() + "/embed/bars/N11008?"), code);

    browser.visitAddress(page(code));
    browser.enterFrame();
    browser.await("document.querySelector('.chart-live') !== null");
    String text = browser.text();
    assertTrue(text.contains("Barn och utbildning i V8 2024 · slutlig · nummer"), text);
    assertTrue(
        String.valueOf(browser.tell("document.querySelector('.chart-live').textContent"))
            .contains("Källa: SCB"));
    assertTrue(
        browser
            .leadsTo("Definition, tabell och källor i Jamför")
            .startsWith("/key-figures/N11008?edition=v8-2024&group=v8&period=2022"));
    browser.check();
  }

  @Test
  @DisplayName("on a phone, and where no script runs, the chart says all the same")
  void withoutScripts() {
    browser.refuseScripts();
    browser.width(390);
    browser.visit("/embed/map/N11008?edition=v8-2024&lang=en");
    assertTrue(browser.heading().startsWith("Cost of preschool per enrolled child"));
    assertTrue(browser.text().contains("Source: SCB"), browser.text());
    browser.await("document.querySelector('.chart img').naturalWidth === 358");
  }

  @Test
  @DisplayName("no other page can be put on the pages of others")
  void refused() {
    assertTrue(policy("/embed/bars/N11008").contains("frame-ancestors *"));
    for (String path : new String[] {"/", "/key-figures/N11008", "/accessibility"}) {
      assertTrue(policy(path).contains("frame-ancestors 'none'"), path);
    }
    browser.visitAddress(
        page("<iframe src=\"" + TestHome.address() + "/key-figures/N11008\"></iframe>"));
    browser.enterFrame();
    assertFalse(String.valueOf(browser.tell("document.body.textContent")).contains("förskola"));
  }

  @Test
  @DisplayName("what cannot be drawn is refused by its name")
  void unknown() {
    assertEquals(404, Answer.get("/embed/pie/N11008").statusCode());
    assertEquals(404, Answer.get("/embed/bars/N1").statusCode());
    assertEquals(404, Answer.get("/embed/sexes/N11008").statusCode());
    assertEquals(400, Answer.get("/embed/bars/N11008?group=none").statusCode());
  }

  private static String policy(String path) {
    HttpResponse<String> answer = Answer.get(path);
    return answer.headers().firstValue("content-security-policy").orElse("");
  }

  /** The address of a page of somebody else's, on a server of theirs. */
  private String page(String code) {
    byte[] page =
        ("<!doctype html><html lang=\"sv\"><meta charset=\"utf-8\"><title>Kommunen</title>" + code)
            .getBytes(StandardCharsets.UTF_8);
    theirs.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    theirs.start();
    return "http://localhost:" + theirs.getAddress().getPort() + "/";
  }
}
