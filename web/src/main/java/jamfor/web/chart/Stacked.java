package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Difference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A bar for each member, made of its parts in the catalogue's order, and last the group's mean.
 * Each part has its colour and its number; what the parts leave is a part of its own. Only of
 * figures whose parts are added, and in a group too large for bars only the cooperation's members.
 */
final class Stacked implements ChartKind {

  private static final int MOST = 20;
  private static final int BAR = 34;
  private static final int LEGEND_LINE = 22;
  private static final double LEGEND_CHARACTER = 7.2;
  private static final int LEGEND_SIGN = 34;

  /** A number fits into a part from this share of the longest bar on. */
  private static final double ROOM = 0.03;

  /** One bar. */
  private record Bar(String name, double whole, List<Double> parts, double rest) {}

  /** A part through all bars. */
  private record Layer(String number, String name, String colour, ToDoubleFunction<Bar> length) {}

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    if (subject.keyFigure().joining() != KeyFigure.Joining.SUM) {
      return Optional.empty();
    }
    List<Decomposition> shown = shown(subject);
    return shown.isEmpty() ? Optional.empty() : Optional.of(option(subject, shown));
  }

  private static List<Decomposition> shown(Subject subject) {
    List<Decomposition> all = subject.decompositions();
    return all.stream()
        .filter(one -> all.size() <= MOST || subject.cooperates(one.municipality()))
        .sorted(Comparator.comparing(Decomposition::municipality, subject.names().codes()))
        .toList();
  }

  /** A part of a bar a line, in the order in which they are drawn. */
  @Override
  public ChartTable table(Subject subject) {
    List<Bar> bars = bars(subject, shown(subject));
    List<Layer> layers = layers(subject, bars);
    return new ChartTable(
        ChartTable.heads(subject, "page.municipality", "page.why.part", "page.value"),
        bars.stream().flatMap(bar -> layers.stream().map(layer -> row(bar, layer))).toList());
  }

  private static List<Object> row(Bar bar, Layer layer) {
    return List.of(
        bar.name(), layer.name(), ChartTable.number(Value.of(layer.length().applyAsDouble(bar))));
  }

  private static List<Bar> bars(Subject subject, List<Decomposition> shown) {
    List<Bar> bars = new ArrayList<>();
    for (Decomposition one : shown) {
      bars.add(
          new Bar(
              subject.names().of(one.municipality()),
              one.whole().own(),
              one.parts().stream().map(Difference::own).toList(),
              one.counts(one.ownRest()) ? one.ownRest() : 0));
    }
    Decomposition any = shown.get(0);
    bars.add(
        new Bar(
            subject.words().get("page.mean"),
            any.whole().mean(),
            any.parts().stream().map(Difference::mean).toList(),
            any.counts(any.meanRest()) ? any.meanRest() : 0));
    return bars;
  }

  private static List<Layer> layers(Subject subject, List<Bar> bars) {
    List<Layer> layers = new ArrayList<>();
    List<KeyFigure.Part> parts = subject.keyFigure().parts();
    for (int i = 0; i < parts.size(); i++) {
      int part = i;
      layers.add(
          new Layer(
              subject.text().count(i + 1L),
              parts.get(i).title().in(subject.request().language()),
              PartColours.of(i),
              bar -> bar.parts().get(part)));
    }
    if (bars.stream().anyMatch(bar -> bar.rest() != 0)) {
      layers.add(
          new Layer(
              subject.text().count(parts.size() + 1L),
              subject.words().get("page.why.rest"),
              PartColours.REST.light(),
              Bar::rest));
    }
    return layers;
  }

  private static EChartsOption option(Subject subject, List<Decomposition> shown) {
    List<Bar> bars = bars(subject, shown);
    List<Layer> layers = layers(subject, bars);
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(
                subject
                    .words()
                    .get(
                        "chart.stacked",
                        subject.group().title().in(subject.request().language()),
                        subject.text().count(shown.get(0).n()),
                        subject.text().count(subject.group().members().size())),
                subject.text().period(subject.request().period()),
                subject.measure()),
            subject.source(List.of(subject.request().period())));
    int legend = LEGEND_LINE * lines(layers);
    int top = frame.top() + legend + 8;
    int bottom = frame.bottom() + 26;
    Map<String, Object> option =
        frame.option(
            object(
                entry("left", Lines.width(bars.stream().map(Bar::name))),
                entry("right", Lines.width(bars.stream().map(bar -> whole(subject, bar)))),
                entry("top", top),
                entry("bottom", bottom)),
            object(entry("bottom", 26)),
            object(entry("legend", object(entry("show", false)))));
    option.put("darkColours", PartColours.dark());
    option.put(
        "legend",
        object(
            entry("left", 10),
            entry("top", frame.top() - 6),
            entry("width", Frame.WIDTH - 20),
            entry("itemWidth", 14),
            entry("itemHeight", 14),
            entry("textStyle", object(entry("color", Palette.INK), entry("fontSize", 12))),
            entry("data", layers.stream().map(Stacked::named).toList())));
    option.put("xAxis", object(entry("type", "value"), entry("show", false)));
    option.put(
        "yAxis",
        List.of(
            Lines.axis(
                "left", Palette.MUTED, bars.stream().map(bar -> (Object) bar.name()).toList()),
            Lines.axis(
                "right",
                Palette.PAPER,
                bars.stream().map(bar -> (Object) whole(subject, bar)).toList())));
    double longest = bars.stream().mapToDouble(Bar::whole).max().orElseThrow();
    option.put(
        "series", layers.stream().map(layer -> series(subject, layer, bars, longest)).toList());
    return new EChartsOption(
        option, Frame.WIDTH, Math.max(Frame.HEIGHT, top + bottom + BAR * bars.size()));
  }

  private static String whole(Subject subject, Bar bar) {
    return subject.withMeasure(Value.of(bar.whole()));
  }

  private static String named(Layer layer) {
    return layer.number() + " " + layer.name();
  }

  /** Roughly, as the legend breaks by itself. */
  private static int lines(List<Layer> layers) {
    int lines = 1;
    double used = 0;
    for (Layer layer : layers) {
      double width = LEGEND_SIGN + LEGEND_CHARACTER * named(layer).length();
      if (used > 0 && used + width > Frame.WIDTH - 20) {
        lines++;
        used = 0;
      }
      used += width;
    }
    return lines;
  }

  private static Map<String, Object> series(
      Subject subject, Layer layer, List<Bar> bars, double longest) {
    List<Object> data = new ArrayList<>();
    for (Bar bar : bars) {
      double length = layer.length().applyAsDouble(bar);
      String text = subject.withMeasure(Value.of(length));
      data.add(
          object(
              entry("value", length),
              entry("label", object(entry("show", length > ROOM * longest))),
              entry(
                  "tooltip",
                  object(entry("formatter", bar.name() + "\n" + layer.name() + ": " + text)))));
    }
    return object(
        entry("type", "bar"),
        entry("name", named(layer)),
        entry("stack", "parts"),
        entry("barWidth", "70%"),
        entry(
            "itemStyle",
            object(
                entry("color", layer.colour()),
                entry("borderColor", Palette.PAPER),
                entry("borderWidth", 1))),
        entry(
            "label",
            object(
                entry("show", true),
                entry("formatter", layer.number()),
                entry("color", Palette.PAPER),
                entry("fontSize", 12))),
        entry("data", data));
  }
}
