package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.figure.UnitFigure;
import jamfor.analytics.standing.UnitFunnel;
import jamfor.analytics.standing.UnitStanding;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Each school's or preschool's share against the number of persons behind it, with the limits
 * within which chance alone keeps it around the share of all; those of one municipality are marked
 * and named, the others are nameless.
 */
final class UnitDots implements ChartKind {

  /** More names than this have no room beside the drawing: their dots are then all alike. */
  private static final int MOST_NAMED = Palette.MARKS.size();

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    return findFunnel(subject).map(funnel -> option(subject, funnel));
  }

  private static Optional<UnitFunnel> findFunnel(Subject subject) {
    return UnitFunnel.of(
        subject.keyFigure(),
        UnitFigure.list(
            subject.keyFigure(),
            subject.result().listUnits(subject.request().period(), subject.request().sex())));
  }

  /** The municipality's own: a row without a name would say nothing. */
  @Override
  public ChartTable table(Subject subject) {
    return new ChartTable(
        ChartTable.heads(
            subject,
            "page.unit",
            "page.persons",
            "page.value",
            "chart.table.inner.low",
            "chart.table.inner.high",
            "chart.table.outer.low",
            "chart.table.outer.high",
            "page.chance"),
        findFunnel(subject).orElseThrow().standings().stream()
            .filter(one -> isOwn(subject, one))
            .map(one -> row(subject, one))
            .toList());
  }

  private static List<Object> row(Subject subject, UnitStanding one) {
    return List.of(
        name(subject, one),
        ChartTable.number(Value.of(one.persons())),
        ChartTable.number(Value.of(one.value())),
        ChartTable.number(Value.of(one.inner().low())),
        ChartTable.number(Value.of(one.inner().high())),
        ChartTable.number(Value.of(one.outer().low())),
        ChartTable.number(Value.of(one.outer().high())),
        subject.words().get(one.chance()));
  }

  private static EChartsOption option(Subject subject, UnitFunnel funnel) {
    List<UnitStanding> sorted =
        funnel.standings().stream()
            .sorted(Comparator.comparingDouble(UnitStanding::persons))
            .toList();
    FunnelLimits limits = limits(sorted);
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(
                subject
                    .words()
                    .get(
                        "chart.units.coverage",
                        subject.text().count(sorted.size()),
                        subject.text().count(funnel.of())),
                subject.text().period(subject.request().period()),
                subject.measure(),
                subject.words().get("chart.funnel.limits")),
            subject.source(List.of(subject.request().period())));
    Ticks ticks =
        Ticks.around(
            DoubleStream.concat(sorted.stream().mapToDouble(UnitStanding::value), limits.bounds())
                .summaryStatistics());
    List<Object> series = new ArrayList<>();
    series.add(
        ticks.series(
            subject.text(),
            limits.marks(subject, Value.of(funnel.baseline()), "chart.units.baseline")));
    series.addAll(limits.series());
    series.add(
        Dots.others(
            sorted.stream()
                .filter(one -> !isOwn(subject, one))
                .map(one -> (Object) List.of(one.persons(), one.value()))
                .toList()));
    List<Map<String, Object>> own = own(subject, sorted);
    series.addAll(own);
    Map<String, Object> option = Dots.option(frame, 48);
    option.put("legend", Dots.legend(own, frame));
    option.put("xAxis", limits.axis(subject));
    option.put("yAxis", ticks.axis());
    option.put("series", series);
    return new EChartsOption(option, Frame.WIDTH, Frame.HEIGHT);
  }

  /** One for each number of persons: schools of the same size have the same limits. */
  private static FunnelLimits limits(List<UnitStanding> sorted) {
    List<FunnelLimits.At> limits = new ArrayList<>();
    for (UnitStanding one : sorted) {
      if (limits.isEmpty() || limits.get(limits.size() - 1).persons() < one.persons()) {
        limits.add(new FunnelLimits.At(one.persons(), one.inner(), one.outer()));
      }
    }
    return new FunnelLimits(limits);
  }

  private static boolean isOwn(Subject subject, UnitStanding one) {
    return subject.request().municipality().equals(Optional.of(one.figure().municipality()));
  }

  private static List<Map<String, Object>> own(Subject subject, List<UnitStanding> sorted) {
    List<UnitStanding> units =
        sorted.stream()
            .filter(one -> isOwn(subject, one))
            .sorted(Comparator.comparing(one -> name(subject, one), subject.names().order()))
            .toList();
    List<Map<String, Object>> own = new ArrayList<>();
    if (units.size() <= MOST_NAMED) {
      for (UnitStanding one : units) {
        own.add(
            Dots.member(name(subject, one), Palette.MARKS.get(own.size()), point(subject, one)));
      }
    } else {
      String municipality = subject.names().of(units.get(0).figure().municipality());
      Map<String, Object> alike =
          Dots.member(municipality, Palette.MARKS.get(0), point(subject, units.get(0)));
      alike.put("data", units.stream().map(one -> point(subject, one)).toList());
      own.add(alike);
    }
    return own;
  }

  private static String name(Subject subject, UnitStanding one) {
    return subject.edition().units().nameOf(one.figure());
  }

  private static Map<String, Object> point(Subject subject, UnitStanding one) {
    return object(
        entry("value", List.of(one.persons(), one.value())),
        entry(
            "tooltip",
            object(
                entry(
                    "formatter",
                    name(subject, one)
                        + "  "
                        + subject.withMeasure(Value.of(one.value()))
                        + " ("
                        + subject.text().number(one.persons(), 0)
                        + ")\n"
                        + subject.words().get(one.chance())))));
  }
}
