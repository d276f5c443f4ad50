package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * One ECharts option and the sizes it is made for. It holds no functions, so the same JSON is drawn
 * in the browser and on the server, and every text in it is already written out.
 *
 * @param content names and values, in a fixed order
 * @param width in pixels
 * @param height in pixels
 * @param narrowHeight on a narrow screen
 * @param maps the borders that it names
 */
public record EChartsOption(
    Map<String, Object> content, int width, int height, int narrowHeight, List<Geometry> maps) {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<ChartRequest.Kind, ChartKind> KINDS =
      Map.of(
          ChartRequest.Kind.BARS, new Bars(),
          ChartRequest.Kind.TREND, new Trend(),
          ChartRequest.Kind.DISTRIBUTION, new Distribution(),
          ChartRequest.Kind.WATERFALL, new Waterfall(),
          ChartRequest.Kind.FUNNEL, new Funnel(),
          ChartRequest.Kind.MAP, new MunicipalityMap(),
          ChartRequest.Kind.SEXES, new Sexes(),
          ChartRequest.Kind.UNITS, new UnitDots(),
          ChartRequest.Kind.STACKED, new Stacked());

  /** The chart's option; empty when the edition has nothing to draw there. */
  public static Optional<EChartsOption> find(Edition edition, ChartRequest request) {
    return Subject.find(edition, request).flatMap(subject -> kind(request.kind()).find(subject));
  }

  static ChartKind kind(ChartRequest.Kind kind) {
    return Optional.ofNullable(KINDS.get(kind)).orElseThrow();
  }

  /** The option as JSON: same option, same characters. */
  public String json() {
    return JSON.writeValueAsString(content);
  }

  /** A chart without a map, as high on a narrow screen as most. */
  EChartsOption(Map<String, Object> content, int width, int height) {
    this(content, width, height, Frame.NARROW_HEIGHT, List.of());
  }

  /** What is drawn for that look. */
  Drawing drawing(Look look) {
    return new Drawing(
        look.dark() ? Palette.darkened(json()) : json(),
        look.narrow() ? Frame.NARROW_WIDTH : width,
        look.narrow() ? narrowHeight : height,
        maps);
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
