package jamfor.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.web.TestHome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Reports as a reader of the web pages gets them. */
class ReportAddressTest {

  @Test
  void theFileNameTellsEditionAndLanguage() throws Exception {
    HttpResponse<byte[]> answer = get("/reports/v8-2019.xlsx?lang=nb");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"jamfor-v8-2019-nb.xlsx\"");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Form.XLSX.mediaType());
    assertThat(new String(answer.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
  }

  @Test
  void anUnknownEditionIsNotFound() throws Exception {
    assertThat(get("/reports/v8-1999.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void anUnknownFormIsNotFound() throws Exception {
    assertThat(get("/reports/v8-2024.doc").statusCode()).isEqualTo(404);
  }

  @Test
  void anUnknownLanguageIsRefusedByName() throws Exception {
    HttpResponse<byte[]> answer = get("/reports/v8-2024.pdf?lang=xx");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("lang");
  }

  private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(TestHome.address() + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }
}
