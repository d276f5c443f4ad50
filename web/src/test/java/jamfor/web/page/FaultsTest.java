package jamfor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.web.Answer;
import jamfor.web.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real server that has nothing to serve: whatever needs the editions fails. */
class FaultsTest {

  private static final String SECRET = "where the fault is";

  @Test
  void readersAndProgramsLearnThatTheFaultIsOurs() throws IOException, InterruptedException {
    try (ConfigurableApplicationContext context =
        Application.start(
            () -> {
              throw new IllegalStateException(SECRET);
            },
            0)) {
      WebServerApplicationContext server = (WebServerApplicationContext) context;
      String address =
          "http://localhost:" + Objects.requireNonNull(server.getWebServer()).getPort();

      HttpResponse<String> page = get(address + "/reports/v8-2024.pdf");
      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(page.body()).contains("<h1>Något gick fel</h1>").doesNotContain(SECRET);

      HttpResponse<String> document = get(address + "/api/v1/editions");
      assertThat(document.statusCode()).isEqualTo(500);
      assertThat(Answer.type(document)).isEqualTo("application/problem+json");
      assertThat(document.body()).contains("500").doesNotContain(SECRET);
    }
  }

  @Test
  void whatTheServerItselfRefusesDoesNotTellItsVersion() {
    HttpResponse<String> refused = Answer.get("/a%00b");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).doesNotContain("Tomcat");
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}
