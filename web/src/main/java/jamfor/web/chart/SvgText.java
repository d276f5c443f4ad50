package jamfor.web.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mends the SVG that ECharts writes. */
final class SvgText {

  private static final Pattern STYLE = Pattern.compile("<style.*?</style>\\s*", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile(" class=\"[^\"]*\"");
  private static final Pattern ID = Pattern.compile("zr\\d+-[A-Za-z]+-?\\d+");
  private static final Pattern TEXT = Pattern.compile("<text[^>]*>");
  private static final Pattern STROKE =
      Pattern.compile(" (stroke|stroke-[a-z]+|paint-order)=\"[^\"]*\"");

  private SvgText() {}

  /**
   * The same drawing whatever was drawn before it: ids count from one drawing to the next inside
   * ECharts, and the styles are for a pointer that an image does not see.
   *
   * @param prefix makes ids differ between drawings in one page
   */
  static String canonical(String svg, String prefix) {
    String plain = CLASS.matcher(STYLE.matcher(svg).replaceAll("")).replaceAll("");
    Map<String, String> ids = new HashMap<>();
    return ID.matcher(plain)
        .replaceAll(found -> ids.computeIfAbsent(found.group(), any -> prefix + "-" + ids.size()));
  }

  /**
   * The drawing for Batik, which knows neither the colour "transparent" nor a central baseline, and
   * would paint the white halo of a text over the text.
   */
  static String print(String svg) {
    return TEXT.matcher(svg.replace("fill=\"transparent\"", "fill=\"none\""))
        .replaceAll(SvgText::printed);
  }

  private static String printed(MatchResult text) {
    return STROKE
        .matcher(text.group().replace("dominant-baseline=\"central\"", "dy=\"0.35em\""))
        .replaceAll("");
  }
}
