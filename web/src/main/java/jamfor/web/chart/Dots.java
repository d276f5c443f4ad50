package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.web.chart.Palette.Mark;
import java.util.List;
import java.util.Map;

/** Members marked among grey dots, and listed beside the drawing. */
final class Dots {

  /** The room for the list. */
  static final int LIST = 235;

  private Dots() {}

  /**
   * A member's dot.
   *
   * @param name as it stands in the list
   * @param point its place and tip
   */
  static Map<String, Object> member(String name, Mark mark, Map<String, Object> point) {
    return object(
        entry("name", name),
        entry("type", "scatter"),
        entry("symbol", mark.symbol()),
        entry("symbolSize", 11),
        entry("color", mark.colour()),
        entry("itemStyle", object(entry("opacity", 1))),
        entry("z", 3),
        entry("data", List.of(point)));
  }

  /** The dots of those that are no members. */
  static Map<String, Object> others(List<Object> points) {
    return object(
        entry("type", "scatter"),
        entry("symbolSize", 5),
        entry("color", Palette.OTHERS),
        entry("data", points));
  }

  static Map<String, Object> legend(List<Map<String, Object>> members, Frame frame) {
    return object(
        entry("data", members.stream().map(member -> member.get("name")).toList()),
        entry("orient", "vertical"),
        entry("right", 12),
        entry("top", frame.top()),
        entry("itemWidth", 11),
        entry("itemHeight", 11),
        entry("itemGap", 10),
        entry("textStyle", object(entry("color", Palette.INK), entry("fontSize", 12))));
  }

  /** On a narrow screen the list lies below the drawing. */
  static Map<String, Object> narrowLegend() {
    return object(
        entry(
            "legend",
            object(
                entry("orient", "horizontal"),
                entry("left", 8),
                entry("top", "auto"),
                entry("bottom", 4))));
  }
}
