package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.Palette.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of several small charts side by side: a line for each municipality and the group's unweighted
 * mean, broken where a value is missing or the definition changed. The name stands at each line's
 * end, so that no legend is needed.
 */
final class Multiple {

  static final int WIDTH = 440;
  static final int HEIGHT = 300;

  private static final int MARGIN = 12;
  private static final int LINE = 18;
  private static final int SMALL_LINE = 14;

  /** Signs in a line of the title. */
  private static final int TITLE = 52;

  /** Those outside the cooperation are grey; the symbol tells them apart. */
  private static final List<Mark> OTHERS =
      Palette.MARKS.stream()
          .map(one -> new Mark(Palette.MUTED, "#a9b2c0", one.symbol(), one.sign()))
          .toList();

  private Multiple() {}

  static Optional<EChartsOption> find(Edition edition, MultipleRequest request) {
    ChartRequest about =
        new ChartRequest(
            ChartRequest.Kind.TREND,
            request.edition(),
            request.keyFigure(),
            request.group(),
            Period.year(edition.plan().year()),
            request.sex(),
            request.language());
    return Subject.find(edition, about)
        .flatMap(
            subject -> {
              List<Line> lines = lines(subject, request.municipalities());
              return lines.stream().allMatch(line -> line.values().isEmpty())
                  ? Optional.empty()
                  : Optional.of(option(subject, lines));
            });
  }

  private static List<Line> lines(Subject subject, List<String> asked) {
    List<String> codes = asked.isEmpty() ? subject.municipalities() : asked;
    List<Line> lines = new ArrayList<>();
    int other = 0;
    for (String code : codes.stream().sorted(subject.names().codes()).toList()) {
      Mark mark =
          subject.cooperates(code) ? subject.mark(code) : OTHERS.get(other++ % OTHERS.size());
      Line line = Line.of(subject, code, values(subject, code));
      lines.add(new Line(line.name(), line.label(), line.values(), mark, line.every(), "solid"));
    }
    Map<Period, Value> means = new LinkedHashMap<>();
    subject.result().comparisons(subject.group().id()).stream()
        .filter(one -> one.sex() == subject.request().sex() && one.mean().known())
        .sorted(Comparator.comparing(Comparison::period))
        .forEach(one -> means.put(one.period(), one.mean()));
    lines.add(Line.mean(subject, means));
    return lines;
  }

  private static Map<Period, Value> values(Subject subject, String code) {
    Map<Period, Value> values = new LinkedHashMap<>();
    for (Figure figure : subject.result().listFigures(code, subject.request().sex())) {
      if (figure.value().known()) {
        values.put(figure.period(), figure.value());
      }
    }
    return values;
  }

  private static EChartsOption option(Subject subject, List<Line> lines) {
    List<Period> periods =
        Periods.between(lines.stream().flatMap(line -> line.values().keySet().stream()).toList());
    Ticks ticks =
        Ticks.around(
            lines.stream()
                .flatMap(line -> line.values().values().stream())
                .mapToDouble(Value::get)
                .summaryStatistics());
    String source = subject.source(periods);
    int top = MARGIN + LINE * rows(subject.title(), TITLE) + SMALL_LINE + 18;
    int bottom = SMALL_LINE * rows(source, 74) + 36;
    List<Object> series = new ArrayList<>();
    series.add(ticks.series(subject.text(), Trend.breaks(subject, periods)));
    lines.forEach(line -> series.add(line.series(subject, periods)));
    Map<String, Object> option =
        object(
            entry("darkColours", Palette.dark()),
            entry("backgroundColor", Palette.PAPER),
            entry("animation", false),
            entry(
                "textStyle",
                object(entry("fontFamily", "sans-serif"), entry("color", Palette.INK))),
            entry("title", List.of(heading(subject), footing(source))),
            entry(
                "grid",
                object(
                    entry("left", 62),
                    entry("right", 106),
                    entry("top", top),
                    entry("bottom", bottom))),
            entry("xAxis", Trend.axis(periods)),
            entry("yAxis", ticks.axis()),
            entry("series", series));
    return new EChartsOption(option, WIDTH, HEIGHT);
  }

  private static int rows(String text, int signs) {
    return 1 + (text.length() - 1) / signs;
  }

  private static Map<String, Object> heading(Subject subject) {
    return object(
        entry("text", subject.title()),
        entry(
            "subtext",
            Frame.join(
                subject.group().title().in(subject.request().language()), subject.measure())),
        entry("left", MARGIN - 6),
        entry("top", 4),
        entry("itemGap", 3),
        entry("textStyle", text(14, 600, Palette.INK)),
        entry("subtextStyle", text(12, 400, Palette.MUTED)));
  }

  private static Map<String, Object> footing(String source) {
    return object(
        entry("text", source),
        entry("left", MARGIN - 6),
        entry("bottom", 2),
        entry("textStyle", text(10, 400, Palette.MUTED)));
  }

  private static Map<String, Object> text(int size, int weight, String colour) {
    return object(
        entry("fontSize", size),
        entry("fontWeight", weight),
        entry("color", colour),
        entry("width", WIDTH - 2 * MARGIN),
        entry("overflow", "break"));
  }
}
