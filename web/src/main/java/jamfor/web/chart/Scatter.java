package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparability.SharedAxis;
import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.overview.Pairing;
import jamfor.analytics.overview.Placed;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Municipalities by two key figures, each with its name, and the group's two means. No line is
 * drawn through them: it would say more than so few, with nothing else held still, can tell.
 */
final class Scatter {

  /** Of more than these only the cooperation's members and those asked for are named. */
  private static final int MOST_NAMED = 30;

  private final Subject x;
  private final Subject y;
  private final List<Comparison> xs;
  private final List<Comparison> ys;
  private final List<Pairing.Pair> pairs;

  private Scatter(
      Subject x, Subject y, List<Comparison> xs, List<Comparison> ys, List<Pairing.Pair> pairs) {
    this.x = x;
    this.y = y;
    this.xs = xs;
    this.ys = ys;
    this.pairs = pairs;
  }

  /**
   * The drawing; empty where nobody has both values, or the two may not be set against each other.
   */
  static Optional<EChartsOption> find(Edition edition, ScatterRequest request) {
    Optional<Subject> x = subject(edition, request, request.x(), request.xPeriod());
    Optional<Subject> y = subject(edition, request, request.y(), request.yPeriod());
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    List<String> codes =
        request.municipalities().isEmpty() ? x.get().municipalities() : request.municipalities();
    List<Comparison> xs = comparisons(x.get());
    List<Comparison> ys = comparisons(y.get());
    List<Pairing.Pair> pairs = Pairing.of(xs, ys, codes).both();
    boolean refused =
        !SharedAxis.refusalsOfDrawing(x.get().keyFigure(), y.get().keyFigure(), Set.of()).isEmpty();
    return refused || pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(new Scatter(x.get(), y.get(), xs, ys, pairs).option());
  }

  private static Optional<Subject> subject(
      Edition edition, ScatterRequest request, String keyFigure, Period period) {
    return Subject.find(
        edition,
        new ChartRequest(
            ChartRequest.Kind.BARS,
            request.edition(),
            keyFigure,
            request.group(),
            period,
            request.sex(),
            request.language()));
  }

  private static List<Comparison> comparisons(Subject subject) {
    return Placed.comparisons(
        subject.edition(),
        subject.keyFigure().id(),
        List.of(subject.group()),
        subject.request().period(),
        subject.request().sex());
  }

  private EChartsOption option() {
    Frame frame =
        new Frame(
            x.words().get("chart.scatter.title", y.title(), x.title()),
            Frame.join(
                x.group().title().in(x.request().language()),
                x.words().get("chart.scatter.both", x.text().count(pairs.size()))),
            source());
    Ticks height = ticks(Pairing.Pair::y);
    Ticks foot = ticks(Pairing.Pair::x);
    List<Object> marks = new ArrayList<>();
    foot.values().forEach(value -> marks.add(foot(value.doubleValue(), foot)));
    mean(x, xs).ifPresent(value -> marks.add(meanMark("xAxis", value, x)));
    mean(y, ys).ifPresent(value -> marks.add(meanMark("yAxis", value, y)));
    List<Object> series = new ArrayList<>();
    series.add(height.series(y.text(), marks));
    series.addAll(pairs.stream().map(this::point).toList());
    Map<String, Object> option =
        frame.option(
            object(
                entry("left", 90),
                entry("right", 90),
                entry("top", frame.top() + 16),
                entry("bottom", frame.bottom() + 54)),
            object(entry("left", 66), entry("right", 64), entry("bottom", 60)),
            // There is no room for it: the page's heading says what stands along the height.
            object(entry("yAxis", object(entry("name", "")))));
    option.put("xAxis", Dots.foot("value", foot.lowest(), foot.highest(), name(x), 30));
    Map<String, Object> axis = height.axis();
    axis.put("name", name(y));
    axis.put("nameLocation", "end");
    axis.put("nameGap", 12);
    axis.put(
        "nameTextStyle",
        object(entry("color", Palette.MUTED), entry("fontSize", 12), entry("align", "left")));
    option.put("yAxis", axis);
    option.put("series", series);
    return new EChartsOption(option, Frame.WIDTH, Frame.HEIGHT);
  }

  /** Both sources; once where they are the same. */
  private String source() {
    String one = x.source(List.of(x.request().period()));
    String other = y.source(List.of(y.request().period()));
    return one.equals(other) ? one : one + "; " + other;
  }

  private static String name(Subject subject) {
    return Frame.join(
        subject.title(), subject.measure(), subject.text().period(subject.request().period()));
  }

  private Ticks ticks(Function<Pairing.Pair, Optional<Placement>> side) {
    return Ticks.around(
        pairs.stream().mapToDouble(one -> value(side.apply(one))).summaryStatistics());
  }

  private static double value(Optional<Placement> place) {
    return place.orElseThrow().value().get();
  }

  private static Optional<Value> mean(Subject subject, List<Comparison> comparisons) {
    return comparisons.stream()
        .filter(one -> one.group().equals(subject.group().id()) && one.mean().known())
        .map(Comparison::mean)
        .findFirst();
  }

  private Map<String, Object> foot(double value, Ticks ticks) {
    return object(
        entry("xAxis", value),
        entry("label", object(entry("formatter", ticks.text(value, x.text())))));
  }

  private static Map<String, Object> meanMark(String axis, Value mean, Subject subject) {
    String text = subject.words().get("chart.mean", subject.withMeasure(mean));
    return object(
        entry(axis, mean.get()),
        entry(
            "lineStyle",
            object(entry("color", Palette.INK), entry("type", "dashed"), entry("width", 1))),
        entry(
            "label",
            object(
                entry("formatter", text),
                entry("position", axis.equals("xAxis") ? "end" : "insideEndTop"),
                entry("distance", 4),
                entry("color", Palette.INK))));
  }

  private Map<String, Object> point(Pairing.Pair pair) {
    String code = pair.municipality();
    boolean member = x.cooperates(code);
    boolean named = member || pairs.size() <= MOST_NAMED;
    String name = x.names().of(code);
    String tip =
        String.join(
            "\n",
            name,
            x.title() + ": " + x.dated(pair.x().orElseThrow()),
            y.title() + ": " + y.dated(pair.y().orElseThrow()));
    return object(
        entry("name", name),
        entry("type", "scatter"),
        entry("symbol", x.mark(code).symbol()),
        entry("symbolSize", member ? 11 : named ? 9 : 5),
        entry("color", x.mark(code).colour()),
        entry("z", member ? 4 : 3),
        entry(
            "label",
            object(
                entry("show", named),
                entry("formatter", name),
                entry("position", "right"),
                entry("color", Palette.INK),
                entry("fontSize", 12))),
        entry("labelLayout", object(entry("moveOverlap", "shiftY"))),
        entry(
            "data",
            List.of(
                object(
                    entry("value", List.of(value(pair.x()), value(pair.y()))),
                    entry("tooltip", object(entry("formatter", tip)))))));
  }
}
