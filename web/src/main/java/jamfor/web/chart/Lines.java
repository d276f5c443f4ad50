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
