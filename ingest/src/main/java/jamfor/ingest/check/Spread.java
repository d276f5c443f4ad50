package jamfor.ingest.check;

import jamfor.ingest.statistics.MedianDeviation;
import jamfor.ingest.statistics.Quantiles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** Values in order, for quantiles of type 7: the type of every published quartile. */
final class Spread {

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
    return Quantiles.ofSorted(sorted, p);
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
    return MedianDeviation.of(sorted).scaled();
  }
}
