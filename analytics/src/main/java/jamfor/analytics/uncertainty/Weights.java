package jamfor.analytics.uncertainty;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;

/** How much each member counts for. */
final class Weights {

  private final double[] each;

  private Weights(double[] each) {
    this.each = each;
  }

  static Weights equal(int members) {
    return new Weights(DoubleStream.generate(() -> 1).limit(members).toArray());
  }

  static Weights byCases(double[] n) {
    return new Weights(n.clone());
  }

  /**
   * By precision: one over the variance.
   *
   * @param standardErrors more than 0
   * @param between a variance that comes to each one's own
   */
  static Weights byPrecision(double[] standardErrors, double between) {
    return new Weights(
        Arrays.stream(standardErrors).map(error -> 1 / (error * error + between)).toArray());
  }

  double mean(double[] values) {
    return Sum.ofProducts(each, values).getAsDouble() / Sum.of(each).getAsDouble();
  }

  /** The weighted sum of squared distances to a middle. */
  double squares(double[] values, double middle) {
    return Sum.of(
            IntStream.range(0, values.length)
                .mapToDouble(i -> each[i] * (values[i] - middle) * (values[i] - middle))
                .toArray())
        .getAsDouble();
  }

  /** Σw − Σw²/Σw: what a variance between members is multiplied with in the sum of squares. */
  double spread() {
    double sum = Sum.of(each).getAsDouble();
    return sum - Sum.ofProducts(each, each).getAsDouble() / sum;
  }
}
