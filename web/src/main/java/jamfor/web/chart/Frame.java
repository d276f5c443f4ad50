package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all charts have around the drawing: paper, title, what is shown and of whom, the source. An
 * image that is downloaded says itself what it is.
 */
record Frame(String title, String subtitle, String source) {

  static final int WIDTH = 880;
  static final int HEIGHT = 440;

  /** What a telephone leaves beside the page's margins, and as high as most charts then are. */
  static final int NARROW_WIDTH = 358;

  static final int NARROW_HEIGHT = 340;

  /** Narrower than this, the page's own heading is the title. */
  private static final int NARROW = 560;

  private static final int MARGIN = 16;

  /** What is left above the drawing when the title is the page's. */
  static final int NARROW_TOP = 28;

  private static final int LINE = 22;
  private static final int SMALL_LINE = 15;

  /** Where the drawing may begin. */
  int top() {
    return MARGIN + LINE * lines(title, 9.3) + SMALL_LINE * lines(subtitle, 6.8) + 34;
  }

  /** The room that the source takes below the drawing. */
  int bottom() {
    return SMALL_LINE * lines(source, 5.8) + 14;
  }

  private static int lines(String text, double character) {
    return 1 + (int) (text.length() * character / (WIDTH - 2 * MARGIN));
  }

  /**
   * The option's beginning.
   *
   * @param grid where the axes lie
   * @param narrow what else differs on a narrow screen
   */
  Map<String, Object> option(
      Map<String, Object> grid, Map<String, Object> narrowGrid, Map<String, Object> narrow) {
    Map<String, Object> option =
        object(
            entry("darkColours", Palette.dark()),
            entry("backgroundColor", Palette.PAPER),
            entry("animation", false),
            entry("stateAnimation", object(entry("duration", 0))),
            entry(
                "textStyle",
                object(entry("fontFamily", "sans-serif"), entry("color", Palette.INK))),
            entry("title", List.of(heading(), footing())),
            entry(
                "tooltip",
                object(
                    entry("trigger", "item"),
                    entry("renderMode", "richText"),
                    entry("confine", true))),
            entry("grid", grid));
    Map<String, Object> hidden = object(entry("show", false));
    Map<String, Object> small = object(entry("title", List.of(hidden, hidden)));
    Map<String, Object> smallGrid = new LinkedHashMap<>(grid);
    smallGrid.put("top", NARROW_TOP);
    smallGrid.putAll(narrowGrid);
    small.put("grid", smallGrid);
    small.putAll(narrow);
    option.put(
        "media",
        List.of(object(entry("query", object(entry("maxWidth", NARROW))), entry("option", small))));
    return option;
  }

  private Map<String, Object> heading() {
    return object(
        entry("text", title),
        entry("subtext", subtitle),
        entry("left", MARGIN),
        entry("top", 10),
        entry("itemGap", 6),
        entry("textStyle", text(17, 600, Palette.INK)),
        entry("subtextStyle", text(13, 400, Palette.MUTED)));
  }

  private Map<String, Object> footing() {
    return object(
        entry("text", source),
        entry("left", MARGIN),
        entry("bottom", 6),
        entry("textStyle", text(11, 400, Palette.MUTED)));
  }

  private static Map<String, Object> text(int size, int weight, String colour) {
    return object(
        entry("fontSize", size),
        entry("fontWeight", weight),
        entry("color", colour),
        entry("width", WIDTH - 2 * MARGIN),
        entry("overflow", "break"));
  }

  /** Parts of a line with a middle dot between them. */
  static String join(String... parts) {
    List<String> said = new ArrayList<>();
    for (String part : parts) {
      if (!part.isEmpty()) {
        said.add(part);
      }
    }
    return String.join(" · ", said);
  }
}
