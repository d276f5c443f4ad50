package jamfor.ingest.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** Values in order, for quantiles of type 7: the type of every published quartile. */
final class Spread {

  /** Makes the median absolute deviation an estimate of the standard deviation. */
  private static final double NORMAL = 1.4826;

  private final double[] sorted;

  private Spread(double[] sorted) {
    this.sorted = sorted;
  }

  static Spread of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Spread(sorted);
  }

  double quantile(double p) {
    double h = (sorted.length - 1) * p;
    int below = (int) Math.floor(h);
    double low = sorted[below];
    return below + 1 == sorted.length ? low : low + (h - below) * (sorted[below + 1] - low);
  }

  /** What is computed for a sentence, to six digits: a value of the file is never rounded. */
  static double brief(double computed) {
    return new BigDecimal(computed).round(new MathContext(6)).doubleValue();
  }

  double median() {
    return quantile(0.5);
  }

  double least() {
    return sorted[0];
  }

  double greatest() {
    return sorted[sorted.length - 1];
  }

  /** The median absolute deviation, scaled. */
  double deviation() {
    double median = median();
    return NORMAL
        * of(Arrays.stream(sorted).map(value -> Math.abs(value - median)).toArray()).median();
  }
}
