package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Value;
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

  /** One dot: where it stands from the left, and whose it is. */
  private record Dot(int place, Placement placement) {}

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    return subject
        .findCountry(subject.group().country())
        .flatMap(
            group ->
                subject
                    .findComparison(group.id())
                    .filter(comparison -> comparison.n() > 0)
                    .map(comparison -> option(subject, group, comparison)));
  }

  @Override
  public ChartTable table(Subject subject) {
    String country = subject.findCountry(subject.group().country()).orElseThrow().id();
    return ChartTable.of(subject, subject.findComparison(country).orElseThrow());
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
    Map<String, Object> option = Dots.option(frame, 34);
    option.put("legend", Dots.legend(members, frame));
    option.put("xAxis", axis(subject, dots));
    option.put("yAxis", ticks.axis());
    option.put("series", series);
    return new EChartsOption(option, Frame.WIDTH, Frame.HEIGHT);
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
    return Dots.foot("value", 0, dots.size() + 1, subject.words().get("chart.sorted"), 10);
  }

  private static Map<String, Object> others(
      Subject subject, Comparison comparison, List<Dot> dots) {
    List<Object> data =
        dots.stream()
            .filter(dot -> !subject.cooperates(dot.placement().municipality()))
            .map(dot -> (Object) point(subject, comparison, dot))
            .toList();
    Map<String, Object> others = Dots.others(data);
    others.put(
        "markLine",
        Levels.lines(subject, comparison, "yAxis", "insideStartTop", "insideStartBottom"));
    return others;
  }

  private static Map<String, Object> member(Subject subject, Comparison comparison, Dot dot) {
    Placement placement = dot.placement();
    return Dots.member(
        subject.names().of(placement.municipality()) + "  " + subject.dated(placement),
        subject.mark(placement.municipality()),
        point(subject, comparison, dot));
  }

  private static Map<String, Object> point(Subject subject, Comparison comparison, Dot dot) {
    return object(
        entry("value", List.of(dot.place(), dot.placement().value().get())),
        entry(
            "tooltip", object(entry("formatter", Tips.of(subject, comparison, dot.placement())))));
  }
}
