package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.standing.Standing;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Each municipality's share against the number of persons behind it, with the limits within which
 * chance alone keeps it around the group's share.
 */
final class Funnel implements ChartKind {

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    return subject
        .findComparison(subject.group().id())
        .flatMap(
            comparison -> {
              List<Standing> standings =
                  subject
                      .result()
                      .listStandings(comparison.group(), comparison.period(), comparison.sex());
              return standings.isEmpty()
                  ? Optional.empty()
                  : Optional.of(option(subject, comparison, standings));
            });
  }

  @Override
  public ChartTable table(Subject subject) {
    Comparison comparison = subject.findComparison(subject.group().id()).orElseThrow();
    return new ChartTable(
        ChartTable.heads(
            subject,
            "page.unit.code",
            "page.municipality",
            "page.persons",
            "page.value",
            "chart.table.inner.low",
            "chart.table.inner.high",
            "chart.table.outer.low",
            "chart.table.outer.high",
            "page.chance"),
        subject
            .result()
            .listStandings(comparison.group(), comparison.period(), comparison.sex())
            .stream()
            .map(one -> row(subject, one))
            .toList());
  }

  private static List<Object> row(Subject subject, Standing one) {
    return List.of(
        one.municipality(),
        subject.names().of(one.municipality()),
        number(one.persons()),
        number(one.value()),
        number(one.inner().low()),
        number(one.inner().high()),
        number(one.outer().low()),
        number(one.outer().high()),
        subject.words().get(one.chance()));
  }

  private static Object number(double number) {
    return ChartTable.number(Value.of(number));
  }

  private static EChartsOption option(
      Subject subject, Comparison comparison, List<Standing> standings) {
    List<Standing> sorted =
        standings.stream()
            .sorted(
                Comparator.comparingDouble(Standing::persons).thenComparing(Standing::municipality))
            .toList();
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(
                subject.coverage(comparison, subject.group()),
                subject.text().period(comparison.period()),
                subject.measure(),
                subject.words().get("chart.funnel.limits")),
            subject.source(List.of(comparison.period())));
    FunnelLimits limits =
        new FunnelLimits(
            sorted.stream()
                .map(one -> new FunnelLimits.At(one.persons(), one.inner(), one.outer()))
                .toList());
    Ticks ticks =
        Ticks.around(
            DoubleStream.concat(sorted.stream().mapToDouble(Standing::value), limits.bounds())
                .summaryStatistics());
    List<Object> series = new ArrayList<>();
    Value baseline = Value.of(sorted.get(0).baseline());
    series.add(
        ticks.series(subject.text(), limits.marks(subject, baseline, "chart.funnel.baseline")));
    series.addAll(limits.series());
    series.add(
        Dots.others(
            sorted.stream()
                .filter(one -> !subject.cooperates(one.municipality()))
                .map(one -> (Object) point(subject, one))
                .toList()));
    List<Map<String, Object>> members =
        sorted.stream()
            .filter(one -> subject.cooperates(one.municipality()))
            .map(one -> member(subject, one))
            .toList();
    series.addAll(members);
    Map<String, Object> option = Dots.option(frame, 48);
    option.put("legend", Dots.legend(members, frame));
    option.put("xAxis", limits.axis(subject));
    option.put("yAxis", ticks.axis());
    option.put("series", series);
    return new EChartsOption(option, Frame.WIDTH, Frame.HEIGHT);
  }

  private static String name(Subject subject, Standing one) {
    return subject.names().of(one.municipality())
        + "  "
        + subject.withMeasure(Value.of(one.value()))
        + " ("
        + subject.text().number(one.persons(), 0)
        + ")";
  }

  private static Map<String, Object> member(Subject subject, Standing one) {
    return Dots.member(name(subject, one), subject.mark(one.municipality()), point(subject, one));
  }

  private static Map<String, Object> point(Subject subject, Standing one) {
    return object(
        entry("value", List.of(one.persons(), one.value())),
        entry(
            "tooltip",
            object(
                entry(
                    "formatter", name(subject, one) + "\n" + subject.words().get(one.chance())))));
  }
}
