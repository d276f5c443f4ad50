package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.Palette.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One line of a trend.
 *
 * @param label what stands at its end
 * @param every years from one value to the next: more is a gap
 * @param type solid or dashed
 */
record Line(
    String name, String label, Map<Period, Value> values, Mark mark, int every, String type) {

  static Line of(Subject subject, String municipality, Map<Period, Value> values) {
    String name = subject.names().of(municipality);
    return new Line(
        name,
        name,
        values,
        subject.mark(municipality),
        subject.keyFigure().period().surveyEvery(),
        "solid");
  }

  /** The group's unweighted mean. A survey has one every year, of each member's newest answer. */
  static Line mean(Subject subject, Map<Period, Value> values) {
    return new Line(
        subject
            .words()
            .get("chart.mean_of", subject.group().title().in(subject.request().language())),
        subject.words().get("chart.mean_label"),
        values,
        new Mark(Palette.INK, Palette.INK, "none", "--"),
        1,
        "dashed");
  }

  Map<String, Object> series(Subject subject, List<Period> periods) {
    return object(
        entry("name", name),
        entry("type", "line"),
        entry("color", mark.colour()),
        entry("symbol", mark.symbol()),
        entry("symbolSize", 7),
        entry("showAllSymbol", true),
        entry("connectNulls", false),
        entry(
            "lineStyle",
            object(entry("color", mark.colour()), entry("width", 2), entry("type", type))),
        entry("data", points(subject, periods)),
        entry(
            "endLabel",
            object(
                entry("show", true),
                entry("formatter", "{sign|" + mark.sign() + "} " + label),
                entry(
                    "rich",
                    object(
                        entry(
                            "sign", object(entry("color", mark.colour()), entry("fontSize", 12))))),
                entry("color", Palette.INK),
                entry("distance", 8),
                entry("fontSize", 12))),
        entry("labelLayout", object(entry("moveOverlap", "shiftY"))),
        entry("emphasis", object(entry("focus", "series"))));
  }

  /** Places along the axis with their values; a point without value where the line must break. */
  private List<Object> points(Subject subject, List<Period> periods) {
    List<Object> points = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      Value value = values.get(period);
      if (value != null) {
        boolean broken =
            last >= 0
                && (i - last > every
                    || subject.keyFigure().breaksBetween(periods.get(last), period));
        if (broken) {
          points.add(object(entry("value", List.of(i, "-"))));
        }
        String tip =
            name + "\n" + subject.text().period(period) + ": " + subject.withMeasure(value);
        points.add(
            object(
                entry("value", List.of(i, value.get())),
                entry("tooltip", object(entry("formatter", tip)))));
        last = i;
      }
    }
    return points;
  }
}
