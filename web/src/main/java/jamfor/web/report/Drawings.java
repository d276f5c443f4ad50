package jamfor.web.report;

import jamfor.web.chart.ChartRequest;
import java.util.function.Function;

/** Charts set into a document that holds many: ids made unique, the alternative said in words. */
final class Drawings {

  private final Function<ChartRequest, String> charts;
  private int number;

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
    String prefix = "c" + ++number + "-";
    Markup attributes =
        new Markup()
            .empty(
                "svg",
                "role",
                "img",
                "aria-label",
                chart.alternative(),
                "alt",
                chart.alternative());
    String element = attributes.toString().replaceFirst("/>$", "");
    int end = drawing.indexOf('>', start);
    String own =
        drawing
            .substring(start + "<svg".length(), end)
            .replaceAll("\\s(role|aria-label|alt)=\"[^\"]*\"", "");
    return element
        + own
        + drawing
            .substring(end)
            .replace(" id=\"", " id=\"" + prefix)
            .replace("url(#", "url(#" + prefix)
            .replace("href=\"#", "href=\"#" + prefix);
  }
}
