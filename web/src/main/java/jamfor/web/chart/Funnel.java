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
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Each municipality's share against the number of persons behind it, with the limits within which
 * chance alone keeps it around the group's share.
 */
final class Funnel implements ChartKind {

  /** The axis reaches so many times beyond the least and the greatest. */
  private static final double MARGIN = 1.15;

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
    Ticks ticks =
        Ticks.around(
            sorted.stream()
                .flatMap(one -> Stream.of(one.value(), one.outer().low(), one.outer().high()))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics());
    List<Object> series = new ArrayList<>();
    series.add(ticks.series(subject.text(), marks(subject, sorted)));
    series.add(limit(sorted, one -> one.outer().low(), "dotted"));
    series.add(limit(sorted, one -> one.outer().high(), "dotted"));
    series.add(limit(sorted, one -> one.inner().low(), "dashed"));
    series.add(limit(sorted, one -> one.inner().high(), "dashed"));
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
    option.put("xAxis", axis(subject, sorted));
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

  /** The group's share, and round numbers of persons along the foot of the drawing. */
  private static List<Object> marks(Subject subject, List<Standing> sorted) {
    List<Object> marks = new ArrayList<>();
    Value baseline = Value.of(sorted.get(0).baseline());
    marks.add(
        object(
            entry("yAxis", baseline.get()),
            entry(
                "lineStyle",
                object(entry("color", Palette.INK), entry("type", "solid"), entry("width", 1.5))),
            entry(
                "label",
                object(
                    entry(
                        "formatter",
                        subject
                            .words()
                            .get("chart.funnel.baseline", subject.withMeasure(baseline))),
                    entry("position", "insideStartTop"),
                    entry("color", Palette.INK)))));
    for (double persons : rounds(least(sorted), most(sorted))) {
      marks.add(
          object(
              entry("xAxis", persons),
              entry("label", object(entry("formatter", subject.text().number(persons, 0))))));
    }
    return marks;
  }

  /** 1, 2 and 5 times the powers of ten within. */
  private static List<Double> rounds(double least, double most) {
    List<Double> rounds = new ArrayList<>();
    for (double power = 1; power <= most; power *= 10) {
      for (double round : new double[] {power, 2 * power, 5 * power}) {
        if (round >= least && round <= most) {
          rounds.add(round);
        }
      }
    }
    return rounds;
  }

  private static double least(List<Standing> sorted) {
    return sorted.get(0).persons() / MARGIN;
  }

  private static double most(List<Standing> sorted) {
    return sorted.get(sorted.size() - 1).persons() * MARGIN;
  }

  private static Map<String, Object> limit(
      List<Standing> sorted, ToDoubleFunction<Standing> at, String type) {
    return object(
        entry("type", "line"),
        entry("silent", true),
        entry("symbol", "none"),
        entry(
            "lineStyle",
            object(entry("color", Palette.MUTED), entry("type", type), entry("width", 1.5))),
        entry(
            "data",
            sorted.stream().map(one -> List.of(one.persons(), at.applyAsDouble(one))).toList()));
  }

  /** Logarithmic: a city has a hundred times as many as a small municipality. */
  private static Map<String, Object> axis(Subject subject, List<Standing> sorted) {
    return Dots.foot(
        "log", least(sorted), most(sorted), subject.words().get("chart.funnel.persons"), 26);
  }
}
