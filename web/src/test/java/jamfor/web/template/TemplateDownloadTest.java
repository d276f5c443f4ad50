package jamfor.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.web.TestHome;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The template as the municipality's page offers it. */
class TemplateDownloadTest {

  @ParameterizedTest
  @CsvSource({"sv, Anvisning", "nb, Veiledning", "en, Guide"})
  void isAFileInTheLanguageOfThePage(String language, String sheet) throws Exception {
    HttpResponse<byte[]> answer =
        get("/municipalities/1430/template.xlsx?edition=v8-2024&lang=" + language);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(name -> assertThat(name).contains("jamfor-template-1430-v8-2024.xlsx"));
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      assertThat(workbook.getFirstSheet().getName()).isEqualTo(sheet);
    }
  }

  @Test
  void aMembersPageLeadsToItAndAnotherMunicipalitysDoesNot() throws Exception {
    assertThat(page("/municipalities/1430?edition=v8-2024"))
        .contains("/municipalities/1430/template.xlsx?edition=v8-2024");
    assertThat(page("/municipalities/1480?edition=v8-2024")).doesNotContain("template.xlsx");
  }

  @ParameterizedTest
  @CsvSource({
    "/municipalities/1480/template.xlsx, 404",
    "/municipalities/nowhere/template.xlsx, 404",
    "/municipalities/1430/template.xlsx?edition=v8-1999, 400",
    "/municipalities/1430/template.xlsx?lang=fi, 400"
  })
  void whatDoesNotExistIsRefused(String address, int status) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(status);
  }

  private static String page(String address) throws Exception {
    return new String(get(address).body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(TestHome.address() + address)).build(),
            BodyHandlers.ofByteArray());
  }
}
