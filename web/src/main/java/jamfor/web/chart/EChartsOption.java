package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * One ECharts option and the size it is made for. It holds no functions, so the same JSON is drawn
 * in the browser and on the server, and every text in it is already written out.
 *
 * @param content names and values, in a fixed order
 * @param width in pixels
 * @param height in pixels
 */
public record EChartsOption(Map<String, Object> content, int width, int height) {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<ChartRequest.Kind, ChartKind> KINDS =
      Map.of(
          ChartRequest.Kind.BARS, new Bars(),
          ChartRequest.Kind.TREND, new Trend(),
          ChartRequest.Kind.DISTRIBUTION, new Distribution(),
          ChartRequest.Kind.WATERFALL, new Waterfall(),
          ChartRequest.Kind.STACKED, new Stacked(),
          ChartRequest.Kind.FUNNEL, new Funnel());

  /** The chart's option; empty when the edition has nothing to draw there. */
  public static Optional<EChartsOption> find(Edition edition, ChartRequest request) {
    return Subject.find(edition, request)
        .flatMap(
            subject -> Optional.ofNullable(KINDS.get(request.kind())).orElseThrow().find(subject));
  }

  /** The option as JSON: same option, same characters. */
  public String json() {
    return JSON.writeValueAsString(content);
  }

  /** SHA-256 of what is drawn: the option and its size. */
  String hash() {
    try {
      byte[] bytes = (width + "x" + height + json()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An object of an option: its entries stay in the order given. */
  @SafeVarargs
  static Map<String, Object> object(Map.Entry<String, ?>... entries) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Map.Entry<String, ?> entry : entries) {
      object.put(entry.getKey(), entry.getValue());
    }
    return object;
  }
}
