package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.uncertainty.Interval;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The lines of a funnel, which narrow as the numbers of persons grow.
 *
 * @param all by the number of persons, the least first
 */
record FunnelLimits(List<At> all) {

  /** The axis reaches so many times beyond the least and the greatest. */
  private static final double MARGIN = 1.15;

  /** Within what chance alone keeps a share of so many persons. */
  record At(double persons, Interval inner, Interval outer) {}

  FunnelLimits {
    all = List.copyOf(all);
  }

  /** As far as the outer lines reach. */
  DoubleStream bounds() {
    return all.stream()
        .flatMapToDouble(one -> DoubleStream.of(one.outer().low(), one.outer().high()));
  }

  List<Object> series() {
    return List.of(
        line(one -> one.outer().low(), "dotted"),
        line(one -> one.outer().high(), "dotted"),
        line(one -> one.inner().low(), "dashed"),
        line(one -> one.inner().high(), "dashed"));
  }

  private Map<String, Object> line(ToDoubleFunction<At> at, String type) {
    return object(
        entry("type", "line"),
        entry("silent", true),
        entry("symbol", "none"),
        entry(
            "lineStyle",
            object(entry("color", Palette.MUTED), entry("type", type), entry("width", 1.5))),
        entry(
            "data",
            all.stream().map(one -> List.of(one.persons(), at.applyAsDouble(one))).toList()));
  }

  /**
   * The share of all together, and round numbers of persons along the foot of the drawing.
   *
   * @param key of what is said of that share
   */
  List<Object> marks(Subject subject, Value baseline, String key) {
    List<Object> marks = new ArrayList<>();
    marks.add(
        object(
            entry("yAxis", baseline.get()),
            entry(
                "lineStyle",
                object(entry("color", Palette.INK), entry("type", "solid"), entry("width", 1.5))),
            entry(
                "label",
                object(
                    entry("formatter", subject.words().get(key, subject.withMeasure(baseline))),
                    entry("position", "insideStartTop"),
                    entry("color", Palette.INK)))));
    for (double persons : rounds()) {
      marks.add(
          object(
              entry("xAxis", persons),
              entry("label", object(entry("formatter", subject.text().number(persons, 0))))));
    }
    return marks;
  }

  /** 1, 2 and 5 times the powers of ten within. */
  private List<Double> rounds() {
    List<Double> rounds = new ArrayList<>();
    for (double power = 1; power <= most(); power *= 10) {
      for (double round : new double[] {power, 2 * power, 5 * power}) {
        if (round >= least() && round <= most()) {
          rounds.add(round);
        }
      }
    }
    return rounds;
  }

  private double least() {
    return all.get(0).persons() / MARGIN;
  }

  private double most() {
    return all.get(all.size() - 1).persons() * MARGIN;
  }

  /** Logarithmic: the largest have a hundred times as many as the smallest. */
  Map<String, Object> axis(Subject subject) {
    return Dots.foot("log", least(), most(), subject.words().get("chart.funnel.persons"), 26);
  }
}
