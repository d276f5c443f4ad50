package jamfor.web.chart;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.Palette.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All municipalities of the country that have a value, the lowest first, each a grey dot; the
 * cooperation's members marked and listed with their values.
 */
final class Distribution implements ChartKind {

  private static final int HEIGHT = 460;
  private static final int LIST = 250;

  /** One dot: where it stands from the left, and whose it is. */
  private record Dot(int place, Placement placement) {}

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    return country(subject)
        .flatMap(
            group ->
                subject
                    .findComparison(group.id())
                    .filter(comparison -> comparison.n() > 0)
                    .map(comparison -> option(subject, group, comparison)));
  }

  private static Optional<ComparatorGroup> country(Subject subject) {
    return subject.edition().groups().stream()
        .filter(group -> group.kind() == ComparatorGroup.Kind.ALL)
        .filter(group -> group.country().equals(subject.group().country()))
        .findFirst();
  }

  private static EChartsOption option(
      Subject subject, ComparatorGroup country, Comparison comparison) {
    List<Dot> dots = dots(comparison);
    Ticks ticks =
        Ticks.around(
            Stream.concat(
                    dots.stream().map(dot -> dot.placement().value()),
                    Stream.of(comparison.country()).filter(Value::known))
                .mapToDouble(Value::get)
                .summaryStatistics());
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(
                subject.coverage(comparison, country),
                subject.text().period(comparison.period()),
                subject.measure()),
            subject.source(comparison.placements().stream().map(Placement::period).toList()));
    List<Object> series = new ArrayList<>();
    series.add(ticks.series(subject.text(), List.of()));
    series.add(others(subject, comparison, dots));
    List<Map<String, Object>> members =
        dots.stream()
            .filter(dot -> subject.cooperates(dot.placement().municipality()))
            .sorted(Comparator.comparingInt(Dot::place).reversed())
            .map(dot -> member(subject, comparison, dot))
            .toList();
    series.addAll(members);
    Map<String, Object> option =
        frame.option(
            EChartsOption.object(
                "left", 80, "right", LIST, "top", frame.top(), "bottom", frame.bottom() + 34),
            EChartsOption.object("left", 66, "right", 14, "bottom", 130),
            EChartsOption.object(
                "legend",
                EChartsOption.object(
                    "orient", "horizontal", "left", 8, "top", "auto", "bottom", 4)));
    option.put("legend", legend(members, frame));
    option.put("xAxis", axis(subject, dots));
    option.put("yAxis", ticks.axis());
    option.put("series", series);
    return new EChartsOption(option, Frame.WIDTH, HEIGHT);
  }

  private static List<Dot> dots(Comparison comparison) {
    List<Placement> sorted =
        comparison.placements().stream()
            .filter(one -> one.value().known())
            .sorted(
                Comparator.comparingDouble((Placement one) -> one.value().get())
                    .thenComparing(Placement::municipality))
            .toList();
    List<Dot> dots = new ArrayList<>();
    for (Placement placement : sorted) {
      dots.add(new Dot(dots.size() + 1, placement));
    }
    return dots;
  }

  private static Map<String, Object> axis(Subject subject, List<Dot> dots) {
    Map<String, Object> hidden = EChartsOption.object("show", false);
    return EChartsOption.object(
        "type",
        "value",
        "min",
        0,
        "max",
        dots.size() + 1,
        "name",
        subject.words().get("chart.sorted"),
        "nameLocation",
        "middle",
        "nameGap",
        10,
        "nameTextStyle",
        EChartsOption.object("color", Palette.MUTED, "fontSize", 12),
        "axisLabel",
        hidden,
        "axisTick",
        hidden,
        "splitLine",
        hidden,
        "axisLine",
        EChartsOption.object("lineStyle", EChartsOption.object("color", Palette.MUTED)));
  }

  private static Map<String, Object> others(
      Subject subject, Comparison comparison, List<Dot> dots) {
    List<Object> data =
        dots.stream()
            .filter(dot -> !subject.cooperates(dot.placement().municipality()))
            .map(dot -> (Object) point(subject, comparison, dot))
            .toList();
    return EChartsOption.object(
        "type",
        "scatter",
        "symbolSize",
        5,
        "color",
        Palette.OTHERS,
        "data",
        data,
        "markLine",
        Levels.lines(subject, comparison, "yAxis", "insideStartTop", "insideStartBottom"));
  }

  private static Map<String, Object> member(Subject subject, Comparison comparison, Dot dot) {
    Placement placement = dot.placement();
    Mark mark = subject.mark(placement.municipality());
    return EChartsOption.object(
        "name",
        subject.names().of(placement.municipality()) + "  " + subject.dated(placement),
        "type",
        "scatter",
        "symbol",
        mark.symbol(),
        "symbolSize",
        11,
        "color",
        mark.colour(),
        "z",
        3,
        "data",
        List.of(point(subject, comparison, dot)));
  }

  private static Map<String, Object> point(Subject subject, Comparison comparison, Dot dot) {
    return EChartsOption.object(
        "value", List.of(dot.place(), dot.placement().value().get()),
        "tooltip",
            EChartsOption.object("formatter", Tips.of(subject, comparison, dot.placement())));
  }

  private static Map<String, Object> legend(List<Map<String, Object>> members, Frame frame) {
    return EChartsOption.object(
        "data",
        members.stream().map(member -> member.get("name")).toList(),
        "orient",
        "vertical",
        "right",
        12,
        "top",
        frame.top(),
        "itemWidth",
        16,
        "itemHeight",
        10,
        "itemGap",
        10,
        "textStyle",
        EChartsOption.object("color", Palette.INK, "fontSize", 12));
  }
}
