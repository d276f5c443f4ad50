package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line for each municipality over the key figure's periods, with the group's unweighted mean. A
 * line is never drawn over a missing value or over a change of the definition.
 */
final class Trend implements ChartKind {

  /** More lines than this are no longer told apart: the cooperation's members stand for a group. */
  private static final int MOST = 15;

  /** The list of lines takes a third of a narrow screen's drawing. */
  private static final int NARROW_HEIGHT = 430;

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    List<Line> lines = lines(subject);
    return lines.stream().allMatch(line -> line.values().isEmpty())
        ? Optional.empty()
        : Optional.of(option(subject, lines));
  }

  @Override
  public ChartTable table(Subject subject) {
    List<List<Object>> rows = new ArrayList<>();
    for (String code : codes(subject)) {
      for (Figure figure : subject.result().listFigures(code, subject.request().sex())) {
        rows.add(row(subject, code, subject.names().of(code), figure.period(), figure.value()));
      }
    }
    Line mean = mean(subject);
    mean.values()
        .forEach((period, value) -> rows.add(row(subject, "", mean.name(), period, value)));
    return new ChartTable(
        ChartTable.heads(
            subject,
            "page.unit.code",
            "page.municipality",
            "page.period",
            "page.value",
            "chart.table.reason"),
        rows);
  }

  private static List<Object> row(
      Subject subject, String code, String name, Period period, Value value) {
    return List.of(
        code, name, period.text(), ChartTable.number(value), subject.text().reason(value));
  }

  private static List<Line> lines(Subject subject) {
    List<Line> lines = new ArrayList<>();
    codes(subject).forEach(code -> lines.add(municipality(subject, code)));
    lines.add(mean(subject));
    return lines;
  }

  private static List<String> codes(Subject subject) {
    List<String> all = subject.municipalities();
    return all.stream()
        .filter(code -> all.size() <= MOST || subject.cooperates(code))
        .sorted(
            Comparator.comparing((String code) -> !subject.cooperates(code))
                .thenComparing(subject.names().codes()))
        .toList();
  }

  private static Line mean(Subject subject) {
    Map<Period, Value> means = new LinkedHashMap<>();
    subject.result().comparisons(subject.group().id()).stream()
        .filter(one -> one.sex() == subject.request().sex() && one.mean().known())
        .sorted(Comparator.comparing(Comparison::period))
        .forEach(one -> means.put(one.period(), one.mean()));
    return Line.mean(subject, means);
  }

  private static Line municipality(Subject subject, String code) {
    Map<Period, Value> values = new LinkedHashMap<>();
    for (Figure figure : subject.result().listFigures(code, subject.request().sex())) {
      if (figure.value().known()) {
        values.put(figure.period(), figure.value());
      }
    }
    return Line.of(subject, code, values);
  }

  private static EChartsOption option(Subject subject, List<Line> lines) {
    List<Period> periods =
        Periods.between(lines.stream().flatMap(line -> line.values().keySet().stream()).toList());
    Ticks ticks = Ticks.around(numbers(lines));
    String span =
        periods.size() == 1
            ? subject.text().period(periods.get(0))
            : periods.get(0).text() + "–" + periods.get(periods.size() - 1).text();
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(
                subject.group().title().in(subject.request().language()),
                span,
                subject.measure(),
                lines.size() <= subject.municipalities().size()
                    ? subject.words().get("chart.cooperation_only")
                    : ""),
            subject.source(periods));
    List<Object> series = new ArrayList<>();
    List<Object> narrowSeries = new ArrayList<>();
    series.add(ticks.series(subject.text(), breaks(subject, periods)));
    narrowSeries.add(Map.of());
    for (Line line : lines) {
      series.add(line.series(subject, periods));
      narrowSeries.add(object(entry("endLabel", object(entry("show", false)))));
    }
    int bottom = frame.bottom() + 74;
    Map<String, Object> option =
        frame.option(
            object(
                entry("left", 80),
                entry("right", 130),
                entry("top", frame.top()),
                entry("bottom", bottom)),
            object(entry("left", 66), entry("right", 14), entry("bottom", 92)),
            object(entry("legend", object(entry("bottom", 4))), entry("series", narrowSeries)));
    option.put("legend", legend(lines, frame));
    option.put("xAxis", axis(periods));
    option.put("yAxis", ticks.axis());
    option.put("series", series);
    return new EChartsOption(option, Frame.WIDTH, Frame.HEIGHT, NARROW_HEIGHT, List.of());
  }

  private static DoubleSummaryStatistics numbers(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.values().values().stream())
        .mapToDouble(Value::get)
        .summaryStatistics();
  }

  private static Map<String, Object> legend(List<Line> lines, Frame frame) {
    return object(
        entry("data", lines.stream().map(Line::name).toList()),
        entry("left", 16),
        entry("right", 16),
        entry("bottom", frame.bottom() + 8),
        entry("itemWidth", 22),
        entry("itemHeight", 9),
        entry("itemGap", 12),
        entry("textStyle", object(entry("color", Palette.INK), entry("fontSize", 12))));
  }

  static Map<String, Object> axis(List<Period> periods) {
    return object(
        entry("type", "category"),
        entry("data", periods.stream().map(Period::text).toList()),
        entry("axisTick", object(entry("show", false))),
        entry("axisLine", object(entry("lineStyle", object(entry("color", Palette.MUTED))))),
        entry(
            "axisLabel",
            object(
                entry("color", Palette.MUTED), entry("fontSize", 12), entry("hideOverlap", true))));
  }

  /** A standing mark at the first period of each new definition. */
  static List<Object> breaks(Subject subject, List<Period> periods) {
    List<Object> marks = new ArrayList<>();
    for (int i = 1; i < periods.size(); i++) {
      if (subject.keyFigure().breaksBetween(periods.get(i - 1), periods.get(i))) {
        String text = subject.words().get("chart.break", periods.get(i).text());
        marks.add(
            object(
                entry("xAxis", i),
                entry(
                    "lineStyle",
                    object(
                        entry("color", Palette.MUTED),
                        entry("type", "dotted"),
                        entry("width", 1.5))),
                entry(
                    "label",
                    object(
                        entry("formatter", text),
                        entry("position", "end"),
                        entry("distance", 4)))));
      }
    }
    return marks;
  }
}
