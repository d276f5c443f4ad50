package jamfor.web.chart;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
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

  private static final int MOST = 60;
  private static final int FEW = 12;
  private static final double CHARACTER = 7.4;

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    return subject
        .findComparison(subject.group().id())
        .filter(comparison -> !shown(subject, comparison).isEmpty())
        .map(comparison -> option(subject, comparison));
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
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(
                subject.coverage(comparison, subject.group()),
                subject.text().period(comparison.period()),
                subject.measure(),
                shown.size() < comparison.placements().size()
                    ? subject.words().get("chart.cooperation_only")
                    : ""),
            subject.source(shown.stream().map(Placement::period).toList()));
    int bar = shown.size() <= FEW ? 30 : 20;
    int top = frame.top() + 8;
    int bottom = frame.bottom() + 26;
    int left = width(shown.stream().map(one -> subject.names().of(one.municipality())));
    int right = width(shown.stream().map(subject::dated));
    Map<String, Object> option =
        frame.option(
            EChartsOption.object("left", left, "right", right, "top", top, "bottom", bottom),
            EChartsOption.object("bottom", 26),
            Map.of());
    DoubleSummaryStatistics numbers = numbers(shown, comparison);
    option.put(
        "xAxis",
        EChartsOption.object(
            "type",
            "value",
            "show",
            false,
            "min",
            Math.min(0, numbers.getMin()),
            "max",
            Math.max(0, numbers.getMax())));
    option.put("yAxis", List.of(names(subject, shown), values(subject, shown)));
    option.put("series", List.of(series(subject, comparison, shown)));
    return new EChartsOption(option, Frame.WIDTH, top + bottom + bar * shown.size());
  }

  private static int width(Stream<String> texts) {
    return 26 + (int) (CHARACTER * texts.mapToInt(String::length).max().orElse(0));
  }

  private static DoubleSummaryStatistics numbers(List<Placement> shown, Comparison comparison) {
    return Stream.concat(
            shown.stream().map(Placement::value),
            Stream.of(comparison.mean(), comparison.country()))
        .filter(Value::known)
        .mapToDouble(Value::get)
        .summaryStatistics();
  }

  private static Map<String, Object> names(Subject subject, List<Placement> shown) {
    return axis(
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
          EChartsOption.object(
              "value", subject.dated(one), "textStyle", EChartsOption.object("color", colour)));
    }
    return axis("right", Palette.PAPER, texts);
  }

  private static Map<String, Object> axis(String position, String line, List<Object> data) {
    return EChartsOption.object(
        "type",
        "category",
        "position",
        position,
        "inverse",
        true,
        "data",
        data,
        "axisTick",
        EChartsOption.object("show", false),
        "axisLine",
        EChartsOption.object(
            "show", position.equals("left"),
            "lineStyle", EChartsOption.object("color", line)),
        "axisLabel",
        EChartsOption.object("interval", 0, "color", Palette.INK, "fontSize", 13));
  }

  private static Map<String, Object> series(
      Subject subject, Comparison comparison, List<Placement> shown) {
    List<Object> data = new ArrayList<>();
    for (Placement one : shown) {
      data.add(
          one.value().known()
              ? EChartsOption.object(
                  "value", one.value().get(),
                  "itemStyle",
                      EChartsOption.object("color", subject.mark(one.municipality()).colour()),
                  "tooltip", EChartsOption.object("formatter", Tips.of(subject, comparison, one)))
              : EChartsOption.object("value", "-"));
    }
    return EChartsOption.object(
        "type",
        "bar",
        "barWidth",
        "66%",
        "data",
        data,
        "markLine",
        Levels.lines(subject, comparison, "xAxis", "start", "end"));
  }
}
