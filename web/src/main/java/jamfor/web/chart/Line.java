package jamfor.web.chart;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.Palette.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One line of a trend.
 *
 * @param every years from one value to the next: more is a gap
 * @param type solid or dashed
 */
record Line(String name, Map<Period, Value> values, Mark mark, int every, String type) {

  static Line of(Subject subject, String municipality, Map<Period, Value> values) {
    return new Line(
        subject.names().of(municipality),
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
        values,
        new Mark(Palette.INK, Palette.INK, "none", "--"),
        1,
        "dashed");
  }

  Map<String, Object> series(Subject subject, List<Period> periods) {
    return EChartsOption.object(
        "name", name,
        "type", "line",
        "color", mark.colour(),
        "symbol", mark.symbol(),
        "symbolSize", 7,
        "showAllSymbol", true,
        "connectNulls", false,
        "lineStyle", EChartsOption.object("color", mark.colour(), "width", 2, "type", type),
        "data", points(subject, periods),
        "endLabel",
            EChartsOption.object(
                "show",
                true,
                "formatter",
                name,
                "color",
                mark.colour(),
                "distance",
                8,
                "fontSize",
                12),
        "labelLayout", EChartsOption.object("moveOverlap", "shiftY"),
        "emphasis", EChartsOption.object("focus", "series"));
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
          points.add(EChartsOption.object("value", List.of(i, "-")));
        }
        String tip =
            name + "\n" + subject.text().period(period) + ": " + subject.withMeasure(value);
        points.add(
            EChartsOption.object(
                "value", List.of(i, value.get()),
                "tooltip", EChartsOption.object("formatter", tip)));
        last = i;
      }
    }
    return points;
  }
}
