package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.standing.FigureInterval;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bar for each municipality of the group, the first rank first and the missing last with the
 * reason. A group too large for bars shows the cooperation's members only.
 */
final class Bars implements ChartKind {

  /** More rows than this no longer fit a page. */
  static final int MOST = 60;

  private static final int BAR = 20;
  private static final int NARROW_BOTTOM = 26;
  private static final double HALO = 4;
  private static final double WHISKER = 1.5;

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    return subject
        .findComparison(subject.group().id())
        .filter(comparison -> !shown(subject, comparison).isEmpty())
        .map(comparison -> option(subject, comparison));
  }

  @Override
  public ChartTable table(Subject subject) {
    return ChartTable.of(subject, subject.findComparison(subject.group().id()).orElseThrow());
  }

  private static List<Placement> shown(Subject subject, Comparison comparison) {
    Comparator<Placement> byValue = Comparator.comparingDouble(one -> one.value().get());
    boolean highFirst = subject.keyFigure().direction() == Direction.HIGHER_IS_BETTER;
    Comparator<Placement> byName =
        Comparator.comparing(Placement::municipality, subject.names().codes());
    List<Placement> all =
        comparison.placements().stream()
            .filter(
                one ->
                    comparison.placements().size() <= MOST
                        || subject.cooperates(one.municipality()))
            .sorted(byName)
            .toList();
    return Stream.concat(
            all.stream()
                .filter(one -> one.value().known())
                .sorted(highFirst ? byValue.reversed() : byValue),
            all.stream().filter(one -> !one.value().known()))
        .toList();
  }

  private static EChartsOption option(Subject subject, Comparison comparison) {
    List<Placement> shown = shown(subject, comparison);
    boolean intervals = shown.stream().anyMatch(one -> interval(subject, one).isPresent());
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(
                subject.coverage(comparison, subject.group()),
                subject.text().period(comparison.period()),
                subject.measure(),
                intervals ? subject.words().get("chart.bars.interval") : "",
                shown.size() < comparison.placements().size()
                    ? subject.words().get("chart.cooperation_only")
                    : ""),
            subject.source(shown.stream().map(Placement::period).toList()));
    int top = frame.top() + 8;
    int bottom = frame.bottom() + 26;
    int left = Lines.width(shown.stream().map(one -> subject.names().of(one.municipality())));
    int right = Lines.width(shown.stream().map(subject::dated));
    Map<String, Object> option =
        frame.option(
            object(
                entry("left", left),
                entry("right", right),
                entry("top", top),
                entry("bottom", bottom)),
            object(entry("bottom", NARROW_BOTTOM)),
            Map.of());
    DoubleSummaryStatistics numbers = numbers(subject, shown, comparison);
    option.put(
        "xAxis",
        object(
            entry("type", "value"),
            entry("show", false),
            entry("min", Math.min(0, numbers.getMin())),
            entry("max", Math.max(0, numbers.getMax()))));
    option.put("yAxis", List.of(names(subject, shown), values(subject, shown)));
    List<Object> series = new ArrayList<>();
    series.add(series(subject, comparison, shown));
    if (intervals) {
      series.add(whiskers(subject, shown, Palette.PAPER, HALO));
      series.add(whiskers(subject, shown, Palette.INK, WHISKER));
    }
    option.put("series", series);
    return new EChartsOption(
        option,
        Frame.WIDTH,
        Math.max(Frame.HEIGHT, top + bottom + BAR * shown.size()),
        Math.max(Frame.NARROW_HEIGHT, Frame.NARROW_TOP + NARROW_BOTTOM + BAR * shown.size()),
        List.of());
  }

  private static DoubleSummaryStatistics numbers(
      Subject subject, List<Placement> shown, Comparison comparison) {
    Stream<Double> values =
        Stream.concat(
                shown.stream().map(Placement::value),
                Stream.of(comparison.mean(), Levels.country(subject, comparison)))
            .filter(Value::known)
            .map(Value::get);
    Stream<Double> highest =
        shown.stream().flatMap(one -> interval(subject, one).stream()).map(FigureInterval::high);
    return Stream.concat(values, highest).mapToDouble(Double::doubleValue).summaryStatistics();
  }

  private static Optional<FigureInterval> interval(Subject subject, Placement placement) {
    return subject
        .result()
        .findInterval(placement.municipality(), placement.period(), subject.request().sex());
  }

  /** A line from end to end of the interval; on a dark bar it is seen by the light one beneath. */
  private static Map<String, Object> whiskers(
      Subject subject, List<Placement> shown, String colour, double width) {
    List<Object> data = new ArrayList<>();
    for (int row = 0; row < shown.size(); row++) {
      int at = row;
      interval(subject, shown.get(row))
          .ifPresent(found -> data.add(Lines.between(found.low(), found.high(), at)));
    }
    return Lines.series(data, colour, width);
  }

  private static Map<String, Object> names(Subject subject, List<Placement> shown) {
    return Lines.axis(
        "left",
        Palette.MUTED,
        shown.stream().map(one -> (Object) subject.names().of(one.municipality())).toList());
  }

  /** The values stand in a column of their own, where no line crosses them. */
  private static Map<String, Object> values(Subject subject, List<Placement> shown) {
    List<Object> texts = new ArrayList<>();
    for (Placement one : shown) {
      String colour = one.value().known() ? Palette.INK : Palette.MUTED;
      texts.add(
          object(
              entry("value", subject.dated(one)),
              entry("textStyle", object(entry("color", colour)))));
    }
    return Lines.axis("right", Palette.PAPER, texts);
  }

  private static Map<String, Object> series(
      Subject subject, Comparison comparison, List<Placement> shown) {
    List<Object> data = new ArrayList<>();
    for (Placement one : shown) {
      data.add(
          one.value().known()
              ? object(
                  entry("value", one.value().get()),
                  entry(
                      "itemStyle",
                      object(entry("color", subject.mark(one.municipality()).colour()))),
                  entry("tooltip", object(entry("formatter", Tips.of(subject, comparison, one)))))
              : object(entry("value", "-")));
    }
    return object(
        entry("type", "bar"),
        entry("barWidth", "66%"),
        entry("data", data),
        entry("markLine", Levels.lines(subject, comparison, "xAxis", "start", "end")));
  }
}
