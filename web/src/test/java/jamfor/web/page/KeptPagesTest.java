package jamfor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.web.TestHome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kept page is the page, with the same protection; another address is another page. */
class KeptPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=en&kept=1",
        "/municipalities/1430?kept=1",
        "/key-figures/N11008?kept=1",
        "/compare?sex=K&kept=1"
      })
  void theSecondReaderSeesWhatTheFirstSaw(String address) throws Exception {
    HttpResponse<String> first = get(address, "");
    HttpResponse<String> second = get(address, "");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body()).contains("</html>");
    for (String header :
        new String[] {
          "Content-Type", "Content-Security-Policy", "X-Content-Type-Options", "ETag"
        }) {
      assertThat(second.headers().allValues(header))
          .as(header)
          .hasSize(1)
          .isEqualTo(first.headers().allValues(header));
    }
  }

  @Test
  void aBrowserThatHasThePageHearsThatItIsTheSame() throws Exception {
    String tag = get("/compare", "").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = get("/compare", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get("/compare?lang=nb", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void languageAndChoicesMakeAnotherPage() throws Exception {
    assertThat(get("/?lang=nb", "").body()).contains("lang=\"nb\"");
    assertThat(get("/?lang=sv", "").body()).contains("lang=\"sv\"");
    assertThat(get("/compare?sex=K", "").body()).isNotEqualTo(get("/compare?sex=M", "").body());
  }

  @Test
  void whatIsRefusedIsNotKept() throws Exception {
    assertThat(get("/key-figures/N00000", "").statusCode()).isEqualTo(404);
    assertThat(get("/key-figures/N00000", "").statusCode()).isEqualTo(404);
    assertThat(get("/compare?sex=X", "").statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> get(String address, String tag)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestHome.address() + address));
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
