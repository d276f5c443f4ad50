package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.SexPair;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Girls and boys of each member, by name, with a line between the two. A filled and an empty ring:
 * colours belong to municipalities.
 */
final class Sexes implements ChartKind {

  private static final int ROW = 26;

  /** The part of the span that is left free on each side. */
  private static final double MARGIN = 0.06;

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    List<SexPair> pairs = pairs(subject);
    return pairs.stream().noneMatch(one -> one.girls().known() || one.boys().known())
        ? Optional.empty()
        : Optional.of(option(subject, pairs));
  }

  /** A group too large for lines shows the cooperation's members only. */
  private static List<SexPair> pairs(Subject subject) {
    Optional<Comparison> girls = find(subject, Sex.K);
    Optional<Comparison> boys = find(subject, Sex.M);
    if (girls.isEmpty() || boys.isEmpty()) {
      return List.of();
    }
    List<SexPair> all = SexPair.list(girls.get(), boys.get());
    return all.stream()
        .filter(one -> all.size() <= Bars.MOST || subject.cooperates(one.municipality()))
        .sorted(Comparator.comparing(SexPair::municipality, subject.names().codes()))
        .toList();
  }

  private static Optional<Comparison> find(Subject subject, Sex sex) {
    return subject.result().find(subject.group().id(), subject.request().period(), sex);
  }

  @Override
  public ChartTable table(Subject subject) {
    return new ChartTable(
        ChartTable.heads(
            subject,
            "page.unit.code",
            "page.municipality",
            "page.period",
            "sex.k",
            "sex.m",
            "chart.table.girls_minus_boys",
            "chart.table.reason"),
        pairs(subject).stream()
            .map(
                one ->
                    List.<Object>of(
                        one.municipality(),
                        subject.names().of(one.municipality()),
                        one.period().text(),
                        ChartTable.number(one.girls()),
                        ChartTable.number(one.boys()),
                        ChartTable.number(one.difference()),
                        subject.text().reason(one.difference())))
            .toList());
  }

  private static EChartsOption option(Subject subject, List<SexPair> pairs) {
    Frame frame =
        new Frame(
            subject.keyFigure().title().in(subject.request().language()),
            Frame.join(
                subject.words().get("chart.sexes"),
                subject.group().title().in(subject.request().language()),
                subject.text().period(subject.request().period()),
                subject.measure()),
            subject.source(pairs.stream().map(SexPair::period).toList()));
    int top = frame.top() + 8;
    int bottom = frame.bottom() + 40;
    List<String> names = pairs.stream().map(one -> subject.names().of(one.municipality())).toList();
    List<String> texts = pairs.stream().map(one -> text(subject, one)).toList();
    Map<String, Object> option =
        frame.option(
            object(
                entry("left", Lines.width(names.stream())),
                entry("right", Lines.width(texts.stream())),
                entry("top", top),
                entry("bottom", bottom)),
            object(entry("bottom", 40)),
            object(entry("legend", object(entry("bottom", 6)))));
    option.put(
        "legend",
        object(
            entry("left", 16),
            entry("bottom", frame.bottom() + 6),
            entry("itemWidth", 12),
            entry("itemHeight", 12),
            entry("data", List.of(subject.words().get(Sex.K), subject.words().get(Sex.M))),
            entry("textStyle", object(entry("color", Palette.INK), entry("fontSize", 12)))));
    option.put("xAxis", axis(pairs));
    option.put(
        "yAxis",
        List.of(
            Lines.axis("left", Palette.MUTED, List.copyOf(names)),
            Lines.axis("right", Palette.PAPER, List.copyOf(texts))));
    option.put("series", series(subject, pairs));
    return new EChartsOption(
        option,
        Frame.WIDTH,
        Math.max(Frame.HEIGHT, top + bottom + ROW * pairs.size()),
        Math.max(Frame.NARROW_HEIGHT, Frame.NARROW_TOP + 40 + ROW * pairs.size()),
        List.of());
  }

  /** "92,5 / 88,1", girls first as in the legend; the reason once where both lack it. */
  private static String text(Subject subject, SexPair one) {
    String girls = subject.text().value(one.girls(), subject.keyFigure());
    String boys = subject.text().value(one.boys(), subject.keyFigure());
    return one.girls().known() || one.boys().known() || !girls.equals(boys)
        ? girls + " / " + boys
        : girls;
  }

  private static Map<String, Object> axis(List<SexPair> pairs) {
    DoubleSummaryStatistics numbers =
        pairs.stream()
            .flatMap(one -> Stream.of(one.girls(), one.boys()))
            .filter(Value::known)
            .mapToDouble(Value::get)
            .summaryStatistics();
    double margin = Math.max(1e-9, MARGIN * (numbers.getMax() - numbers.getMin()));
    return object(
        entry("type", "value"),
        entry("show", false),
        entry("min", numbers.getMin() - margin),
        entry("max", numbers.getMax() + margin));
  }

  private static List<Object> series(Subject subject, List<SexPair> pairs) {
    return List.of(
        between(pairs),
        dots(subject, pairs, Sex.K, "circle", SexPair::girls),
        dots(subject, pairs, Sex.M, "emptyCircle", SexPair::boys));
  }

  private static Map<String, Object> between(List<SexPair> pairs) {
    List<Object> data = new ArrayList<>();
    for (int row = 0; row < pairs.size(); row++) {
      SexPair one = pairs.get(row);
      if (one.difference().known()) {
        data.add(Lines.between(one.girls().get(), one.boys().get(), row));
      }
    }
    return Lines.series(data, Palette.MUTED, 1.5);
  }

  private static Map<String, Object> dots(
      Subject subject,
      List<SexPair> pairs,
      Sex sex,
      String symbol,
      Function<SexPair, Value> value) {
    String name = subject.words().get(sex);
    List<Object> data = new ArrayList<>();
    for (int row = 0; row < pairs.size(); row++) {
      SexPair one = pairs.get(row);
      if (value.apply(one).known()) {
        String tip =
            subject.names().of(one.municipality())
                + "\n"
                + name
                + ": "
                + subject.withMeasure(value.apply(one));
        data.add(
            object(
                entry("value", List.of(value.apply(one).get(), row)),
                entry("tooltip", object(entry("formatter", tip)))));
      }
    }
    return object(
        entry("name", name),
        entry("type", "scatter"),
        entry("symbol", symbol),
        entry("symbolSize", 12),
        entry("color", Palette.INK),
        entry("itemStyle", object(entry("opacity", 1))),
        entry("z", 4),
        entry("data", data));
  }
}
