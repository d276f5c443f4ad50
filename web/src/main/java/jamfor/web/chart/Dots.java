package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.web.chart.Palette.Mark;
import java.util.List;
import java.util.Map;

/** Members marked among grey dots, and listed beside the drawing. */
final class Dots {

  /** The room for the list. */
  private static final int LIST = 235;

  private static final int NARROW_LIST = 96;

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

  /**
   * The option's beginning: dots over a named foot, the list beside them; on a narrow screen the
   * list lies below.
   *
   * @param foot the room for what stands along the foot
   */
  static Map<String, Object> option(Frame frame, int foot) {
    Map<String, Object> narrow =
        object(
            entry(
                "legend",
                object(
                    entry("orient", "horizontal"),
                    entry("left", 8),
                    entry("top", "auto"),
                    entry("bottom", 4))));
    return frame.option(
        object(
            entry("left", 80),
            entry("right", LIST),
            entry("top", frame.top()),
            entry("bottom", frame.bottom() + foot)),
        object(entry("left", 66), entry("right", 14), entry("bottom", NARROW_LIST + foot)),
        narrow);
  }

  /**
   * The foot: an axis that draws no numbers itself.
   *
   * @param type value or log
   * @param gap from the axis to its name
   */
  static Map<String, Object> foot(String type, Number least, Number most, String name, int gap) {
    Map<String, Object> hidden = object(entry("show", false));
    return object(
        entry("type", type),
        entry("min", least),
        entry("max", most),
        entry("name", name),
        entry("nameLocation", "middle"),
        entry("nameGap", gap),
        entry("nameTextStyle", object(entry("color", Palette.MUTED), entry("fontSize", 12))),
        entry("axisLabel", hidden),
        entry("axisTick", hidden),
        entry("splitLine", hidden),
        entry("axisLine", object(entry("lineStyle", object(entry("color", Palette.MUTED))))));
  }
}
