package jamfor.web.report;

import jamfor.web.chart.ChartRequest;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Charts as elements of the document, with their alternative in words. */
final class Drawings {

  private static final Pattern NAMED = Pattern.compile(" (role|aria-label|alt)=\"[^\"]*\"");

  private final Function<ChartRequest, String> charts;

  /**
   * @param charts draws a chart as SVG; the empty text where it has no drawing
   */
  Drawings(Function<ChartRequest, String> charts) {
    this.charts = charts;
  }

  /** The drawing as an element of the document; empty where there is none. */
  String draw(Part.Chart chart) {
    String drawing = charts.apply(chart.request());
    int start = drawing.indexOf("<svg");
    if (start < 0) {
      return "";
    }
    int end = drawing.indexOf('>', start);
    String own = NAMED.matcher(drawing.substring(start + "<svg".length(), end)).replaceAll("");
    String words = chart.alternative();
    // The PDF takes the alternative from "alt", a reader of the page from its label.
    String named =
        new Markup().empty("svg", "role", "img", "aria-label", words, "alt", words).toString();
    return named.substring(0, named.length() - "/>".length()) + own + drawing.substring(end);
  }
}
