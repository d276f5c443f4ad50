package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bars that lie, a line each: names to the left, values in a column of their own to the right. */
final class Lines {

  private static final double CHARACTER = 7.4;

  private Lines() {}

  /** The room that a column of texts takes. */
  static int width(Stream<String> texts) {
    return 26 + (int) (CHARACTER * texts.mapToInt(String::length).max().orElse(0));
  }

  /** From one value to another in a row. */
  static Map<String, Object> between(double low, double high, int row) {
    return object(entry("coords", List.of(List.of(low, row), List.of(high, row))));
  }

  /** Such lines, over the bars. */
  static Map<String, Object> series(List<Object> data, String colour, double width) {
    return object(
        entry("type", "lines"),
        entry("coordinateSystem", "cartesian2d"),
        entry("silent", true),
        entry("z", 3),
        entry(
            "lineStyle",
            object(entry("color", colour), entry("width", width), entry("opacity", 1))),
        entry("data", data));
  }

  /**
   * On a narrow screen names break, so that most of the width is the drawing's.
   *
   * @param width of the names
   */
  static List<Object> narrow(int width) {
    Map<String, Object> broken =
        object(
            entry(
                "axisLabel",
                object(entry("width", width), entry("overflow", "break"), entry("fontSize", 11))));
    return List.of(broken, object());
  }

  /**
   * A column of texts.
   *
   * @param line the colour of the line beside the names
   */
  static Map<String, Object> axis(String position, String line, List<Object> data) {
    return object(
        entry("type", "category"),
        entry("position", position),
        entry("inverse", true),
        entry("data", data),
        entry("axisTick", object(entry("show", false))),
        entry(
            "axisLine",
            object(
                entry("show", position.equals("left")),
                entry("lineStyle", object(entry("color", line))))),
        entry(
            "axisLabel",
            object(entry("interval", 0), entry("color", Palette.INK), entry("fontSize", 13))));
  }
}
