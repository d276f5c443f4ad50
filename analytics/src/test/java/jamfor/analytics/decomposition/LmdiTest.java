package jamfor.analytics.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LmdiTest {

  /** Activity, each branch's share of it, and energy for each unit of activity. */
  @ParameterizedTest
  @EnumSource
  void theExampleOfAng(GoldenVectors through) {
    double[][] before = factors(through, "before");
    double[][] after = factors(through, "after");

    double[] difference = Lmdi.additive(after, before);
    assertThat(difference[0]).isCloseTo(32.384638, within(5e-7));
    assertThat(difference[1]).isCloseTo(38.284867, within(5e-7));
    assertThat(difference[2]).isCloseTo(-24.669505, within(5e-7));
    assertThat(DoubleStream.of(difference).sum()).isCloseTo(46, within(1e-9));

    double[] quotient = Lmdi.multiplicative(after, before);
    assertThat(quotient[0]).isCloseTo(1.58288001, within(5e-9));
    assertThat(quotient[1]).isCloseTo(1.72101981, within(5e-9));
    assertThat(quotient[2]).isCloseTo(.70480239, within(5e-9));
    assertThat(quotient[0] * quotient[1] * quotient[2]).isCloseTo(1.92, within(1e-9));
  }

  private static double[][] factors(GoldenVectors through, String when) {
    double[] energy = through.get("ang-energy-" + when);
    double[] activity = through.get("ang-activity-" + when);
    double all = DoubleStream.of(activity).sum();
    double[][] factors = new double[energy.length][];
    Arrays.setAll(factors, i -> new double[] {all, activity[i] / all, energy[i] / activity[i]});
    return factors;
  }

  /** A term from or to nothing: its change belongs to what was nothing. */
  @Test
  void zeroTakesItsLimit() {
    double[][] some = {{2, 3, 5}};
    assertThat(Lmdi.additive(some, new double[][] {{2, 0, 7}})).containsExactly(0, 30, 0);
    assertThat(Lmdi.additive(new double[][] {{2, 0, 7}}, some)).containsExactly(0, -30, 0);
    assertThat(Lmdi.additive(some, new double[][] {{0, 4, 0}})).containsExactly(15, 0, 15);
    assertThat(Lmdi.additive(new double[][] {{0, 1}}, new double[][] {{1, 0}}))
        .containsExactly(0, 0);
    assertThat(Lmdi.additive(new double[][] {{0, 2}}, new double[][] {{0, 3}}))
        .containsExactly(0, 0);
  }

  /** As near to zero as a number can be, the published small-value rule comes near the limit. */
  @Test
  void theLimitIsWhatSmallNumbersComeNear() {
    double[][] own = {{2, 3}, {4, 5}};
    double[] limit = Lmdi.additive(own, new double[][] {{2, 0}, {1, 5}});
    double[] small = Lmdi.additive(own, new double[][] {{2, 1e-300}, {1, 5}});

    assertThat(small[0]).isCloseTo(limit[0], within(1e-9));
    assertThat(small[1]).isCloseTo(limit[1], within(1e-9));
    double[] quotient = Lmdi.multiplicative(own, new double[][] {{2, 0}, {1, 5}});
    assertThat(quotient[0] * quotient[1]).isCloseTo(26.0 / 5, within(1e-9));
  }

  @Test
  void theLogarithmicMean() {
    assertThat(Lmdi.logarithmicMean(3, 3)).isEqualTo(3);
    assertThat(Lmdi.logarithmicMean(0, 3)).isZero();
    assertThat(Lmdi.logarithmicMean(3, 0)).isZero();
    assertThat(Lmdi.logarithmicMean(Math.E, 1)).isCloseTo(Math.E - 1, within(1e-12));
    assertThat(Lmdi.logarithmicMean(1 + 1e-12, 1)).isCloseTo(1, within(1e-11));
    assertThat(Lmdi.logarithmicMean(1e300, 1e-300))
        .isCloseTo(1e300 / (600 * Math.log(10)), within(1e288));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverTheFactorsTheyAreTheWhole(long seed) {
    Random random = new Random(seed);
    int terms = 1 + random.nextInt(5);
    int factors = 1 + random.nextInt(5);
    double[][] own = table(random, terms, factors);
    double[][] other = table(random, terms, factors);

    double difference = sum(own) - sum(other);
    double size = sum(own) + sum(other);
    assertThat(DoubleStream.of(Lmdi.additive(own, other)).sum())
        .isCloseTo(difference, within(1e-12 * size));
    double quotient = DoubleStream.of(Lmdi.multiplicative(own, other)).reduce(1, (a, b) -> a * b);
    assertThat(quotient).isCloseTo(sum(own) / sum(other), within(1e-9 * quotient));
  }

  private static double[][] table(Random random, int terms, int factors) {
    double[][] table = new double[terms][];
    Arrays.setAll(
        table,
        term ->
            random
                .doubles(factors)
                .map(number -> random.nextInt(7) == 0 ? 0 : Math.exp(8 * number - 4))
                .toArray());
    table[0] = random.doubles(factors, 1, 2).toArray();
    return table;
  }

  private static double sum(double[][] terms) {
    return Arrays.stream(terms)
        .mapToDouble(term -> DoubleStream.of(term).reduce(1, (a, b) -> a * b))
        .sum();
  }

  @Test
  void wrongFactorsAreRefused() {
    double[][] one = {{1, 2}};
    assertThatThrownBy(() -> Lmdi.additive(new double[0][0], new double[0][0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lmdi.additive(one, new double[][] {{1, 2}, {3, 4}}))
        .hasMessage("The same terms on each side, with a factor at least, not 1 and 2 terms");
    assertThatThrownBy(() -> Lmdi.additive(new double[1][0], new double[1][0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lmdi.additive(one, new double[][] {{1}}))
        .hasMessage("Each term has 2 factors, not 1");
    for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Lmdi.additive(one, new double[][] {{1, wrong}}))
          .hasMessage("A factor must be a finite number of 0 or more, not " + wrong);
      assertThatThrownBy(() -> Lmdi.additive(new double[][] {{wrong, 1}}, one))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Lmdi.multiplicative(one, new double[][] {{0, 2}}))
        .hasMessage("A quotient needs two sums above zero");
    assertThatThrownBy(() -> Lmdi.multiplicative(new double[][] {{0, 2}}, one))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
