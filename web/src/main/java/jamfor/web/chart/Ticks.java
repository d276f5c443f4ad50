package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.web.text.FigureText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;

/**
 * The round numbers beside an axis, with their texts. ECharts would write them in its own format;
 * here they are lines with labels, so that FigureText writes every number of a chart.
 */
record Ticks(List<BigDecimal> values) {

  private static final int INTERVALS = 5;

  /** Round numbers from just below the lowest to just above the highest. */
  static Ticks around(DoubleSummaryStatistics numbers) {
    double lowest = numbers.getMin();
    double highest = numbers.getMax();
    double span = highest > lowest ? highest - lowest : Math.max(1, Math.abs(highest) / 10);
    BigDecimal step = step(span / INTERVALS);
    long first = (long) Math.floor(lowest / step.doubleValue());
    long last = Math.max(first + 1, (long) Math.ceil(highest / step.doubleValue()));
    List<BigDecimal> values = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      values.add(step.multiply(BigDecimal.valueOf(i), MathContext.DECIMAL64));
    }
    return new Ticks(values);
  }

  /** 1, 2 or 5 times a power of ten, the nearest above. */
  private static BigDecimal step(double least) {
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
    for (int times : new int[] {1, 2, 5}) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(times));
      if (step.doubleValue() >= least) {
        return step;
      }
    }
    return power.scaleByPowerOfTen(1);
  }

  /** One of them as text, with as many decimals as the others have. */
  String text(double value, FigureText text) {
    int decimals =
        values.stream().mapToInt(one -> one.stripTrailingZeros().scale()).max().orElse(0);
    return text.number(value, Math.max(0, decimals));
  }

  double lowest() {
    return values.get(0).doubleValue();
  }

  double highest() {
    return values.get(values.size() - 1).doubleValue();
  }

  /** The vertical axis that the lines stand for: it draws nothing itself. */
  Map<String, Object> axis() {
    Map<String, Object> hidden = object(entry("show", false));
    return object(
        entry("type", "value"),
        entry("min", lowest()),
        entry("max", highest()),
        entry("axisLabel", hidden),
        entry("axisLine", hidden),
        entry("axisTick", hidden),
        entry("splitLine", hidden));
  }

  /** A series without data that carries the lines and their texts, and other marks of the chart. */
  Map<String, Object> series(FigureText text, List<Object> marks) {
    List<Object> lines = new ArrayList<>();
    for (BigDecimal value : values) {
      String label = text(value.doubleValue(), text);
      lines.add(
          object(
              entry("yAxis", value.doubleValue()),
              entry("label", object(entry("formatter", label)))));
    }
    lines.addAll(marks);
    return object(
        entry("type", "line"),
        entry("data", List.of()),
        entry("silent", true),
        entry(
            "markLine",
            object(
                entry("silent", true),
                entry("z", 1),
                entry("symbol", "none"),
                entry(
                    "lineStyle",
                    object(
                        entry("color", Palette.LINE), entry("type", "solid"), entry("width", 1))),
                entry(
                    "label",
                    object(
                        entry("position", "start"),
                        entry("distance", 8),
                        entry("color", Palette.MUTED),
                        entry("fontSize", 12))),
                entry("data", lines))));
  }
}
