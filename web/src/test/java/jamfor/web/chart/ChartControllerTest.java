package jamfor.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jamfor.web.Answer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartControllerTest {

  private static final String BARS = "/charts/v8-2024/bars/N11008";

  @Test
  void servesTheDrawingAsAnImageThatMayRunNothing() {
    HttpResponse<String> svg = Answer.get(BARS + ".svg?group=v8&period=2022&sex=T&lang=sv");

    assertEquals(200, svg.statusCode());
    assertTrue(Answer.type(svg).startsWith("image/svg+xml"), Answer.type(svg));
    assertTrue(svg.body().contains("176\u00A0136\u00A0kr"), svg.body());
    String policy = svg.headers().firstValue("content-security-policy").orElse("");
    assertTrue(policy.contains("default-src 'none'") && policy.contains("sandbox"), policy);
  }

  @Test
  void sendsNothingAgainThatTheBrowserHas() {
    String tag = Answer.get(BARS + ".json").headers().firstValue("etag").orElseThrow();

    assertEquals(304, Answer.get(BARS + ".json", "If-None-Match", tag).statusCode());
    assertEquals(200, Answer.get(BARS + ".json?lang=nb", "If-None-Match", tag).statusCode());
  }

  @Test
  void servesTheOptionInTheLanguageAskedFor() {
    String option = Answer.get(BARS + ".json?lang=en").body();

    assertTrue(option.contains("Unweighted mean 182\u00A0750\u00A0SEK"), option);
  }

  @ParameterizedTest
  @CsvSource({
    "/charts/none/bars/N11008.svg, 404, none",
    "/charts/v8-2024/pie/N11008.svg, 404, pie",
    "/charts/v8-2024/bars/N1.json, 404, N1",
    "/charts/v8-2024/bars/N11008.svg?period=1999, 404, 1999",
    "/charts/v8-2024/bars/N11008.svg?group=none, 400, group",
    "/charts/v8-2024/bars/N11008.svg?period=april, 400, period",
    "/charts/v8-2024/bars/N11008.svg?sex=X, 400, sex",
    "/charts/v8-2024/bars/N11008.svg?lang=de, 400, lang",
    "/charts/v8-2024/bars/N11008.svg?perid=2022, 400, perid",
  })
  void saysWhatIsWrong(String path, int status, String named) {
    HttpResponse<String> problem = Answer.get(path, "Accept", "image/*,*/*;q=0.8");

    assertEquals(status, problem.statusCode());
    assertEquals("application/problem+json", Answer.type(problem));
    assertTrue(problem.body().contains('"' + named + '"'), problem.body());
  }

  @Test
  void servesTheScriptsOfLiveCharts() {
    assertEquals(200, Answer.get("/js/charts.js").statusCode());
    assertEquals(
        200,
        Answer.get("/" + ScriptedECharts.ECHARTS.replace("META-INF/resources/", "")).statusCode());
  }
}
