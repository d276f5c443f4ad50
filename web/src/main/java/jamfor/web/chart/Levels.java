package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines that a value is read against: the group's unweighted mean, the country's value. */
final class Levels {

  private Levels() {}

  /**
   * Marks on a value axis.
   *
   * @param axis "xAxis" for standing lines, "yAxis" for lying ones
   */
  static Map<String, Object> lines(
      Subject subject, Comparison comparison, String axis, String mean, String country) {
    List<Object> lines = new ArrayList<>();
    add(lines, subject, comparison.mean(), axis, mean, "dashed", Palette.INK, "chart.mean");
    add(
        lines,
        subject,
        country(subject, comparison),
        axis,
        country,
        "dotted",
        Palette.MUTED,
        "chart.country");
    return object(entry("silent", true), entry("symbol", "none"), entry("data", lines));
  }

  /** A country's count is the sum of its municipalities' and no level to read theirs against. */
  static Value country(Subject subject, Comparison comparison) {
    boolean count = subject.keyFigure().measure().kind() == Measure.Kind.COUNT;
    return count ? Value.missing(MissingReason.NOT_APPLICABLE) : comparison.country();
  }

  private static void add(
      List<Object> lines,
      Subject subject,
      Value value,
      String axis,
      String position,
      String type,
      String colour,
      String key) {
    if (value.known()) {
      lines.add(
          object(
              entry(axis, value.get()),
              entry(
                  "lineStyle",
                  object(entry("color", colour), entry("type", type), entry("width", 1.5))),
              entry(
                  "label",
                  object(
                      entry("formatter", subject.words().get(key, subject.withMeasure(value))),
                      entry("position", position),
                      entry("color", colour),
                      entry("fontSize", 12)))));
    }
  }
}
