package jamfor.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MannKendallTest {

  /** Enumerated in R; methods.md G9a prints four decimals. */
  @ParameterizedTest
  @CsvSource({
    "4, 6, .0417",
    "5, 8, .0417",
    "5, 10, .0083",
    "6, 11, .0278",
    "7, 13, .0345",
    "7, 15, .0151",
    "8, 16, .0305",
    "9, 18, .0376",
    "10, 19, .0542",
    "10, 21, .0363"
  })
  void theExactTailIsThatOfAllOrders(int n, int s, double printed) {
    assertThat(MannKendall.upperTail(n, s)).isCloseTo(printed, within(0.00005));
  }

  /** Few enough to try every order there is. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7"})
  void theExactTailIsWhatCountingAllOrdersGives(int n) {
    int most = n * (n - 1) / 2;
    for (int s = -most; s <= most; s++) {
      int[] counted = new int[2];
      count(new double[n], 0, s, counted);
      assertThat(MannKendall.upperTail(n, s)).isEqualTo((double) counted[0] / counted[1]);
    }
  }

  private static void count(double[] order, int size, int s, int[] counted) {
    if (size == order.length) {
      counted[1]++;
      counted[0] += new MannKendall(order).s() >= s ? 1 : 0;
      return;
    }
    for (int value = 1; value <= order.length; value++) {
      int one = value;
      if (Arrays.stream(order, 0, size).noneMatch(before -> before == one)) {
        order[size] = value;
        count(order, size + 1, s, counted);
      }
    }
  }

  /** Methods.md G9b. */
  @ParameterizedTest
  @EnumSource
  void theNileFalls(GoldenVectors through) {
    MannKendall nile = new MannKendall(through.get("nile"));

    assertThat(nile.s()).isEqualTo(-1387);
    assertThat(nile.variance()).isCloseTo(112728.333, within(0.0005));
    assertThat(nile.z()).isCloseTo(-4.128067, within(0.0000005));
    assertThat(nile.p()).isCloseTo(3.658263e-05, within(5e-12));
    assertThat(nile.tauA().get()).isCloseTo(-.2802, within(0.00005));
    assertThat(nile.tauB().get()).isCloseTo(-.2807, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0, 1",
    "'7', 0, 0, 1",
    "'7 7 7 7 7', 0, 0, 1",
    "'1 2', 1, 1, 1",
    "'2 1', -1, 1, 1",
    "'1 2 3 4', 6, 8.666666666666666, .08333333333333333",
    "'1 2 3 4 5', 10, 16.666666666666668, .016666666666666666",
    "'5 4 3 2 1', -10, 16.666666666666668, .016666666666666666",
    "'1 3 2', 1, 3.6666666666666665, 1"
  })
  void shortSeries(String text, int s, double variance, double p) {
    MannKendall test = new MannKendall(values(text));

    assertThat(test.s()).isEqualTo(s);
    assertThat(test.variance()).isEqualTo(variance);
    assertThat(test.p()).isCloseTo(p, within(1e-15));
  }

  /** −0.0 and 0.0 are one value. */
  @Test
  void zerosOfBothSignsAreTied() {
    assertThat(new MannKendall(new double[] {-0.0, 0.0}).s()).isZero();
    assertThat(new MannKendall(new double[] {-0.0, 0.0, 1}).variance()).isEqualTo((66 - 18) / 18.0);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3, 1, 1",
    "3 2 1, -1, -1",
    "1 3 2, .3333333333333333, .3333333333333333",
    "1 1 2, .6666666666666666, .8164965809277261"
  })
  void tau(String text, double a, double b) {
    MannKendall test = new MannKendall(values(text));
    assertThat(test.tauA().get()).isCloseTo(a, within(1e-15));
    assertThat(test.tauB().get()).isCloseTo(b, within(1e-15));
  }

  @Test
  void whereThereIsNoTau() {
    Value tooFew = Value.missing(MissingReason.TOO_FEW);
    for (String few : List.of("", "7")) {
      assertThat(new MannKendall(values(few)).tauA()).isEqualTo(tooFew);
      assertThat(new MannKendall(values(few)).tauB()).isEqualTo(tooFew);
    }
    assertThat(new MannKendall(values("7 7")).tauA()).isEqualTo(Value.of(0));
    assertThat(new MannKendall(values("7 7")).tauB())
        .isEqualTo(Value.missing(MissingReason.ZERO_DENOMINATOR));
  }

  @ParameterizedTest
  @CsvSource({"1 NaN 2", "Infinity 1 2", "1 2 -Infinity"})
  void valuesAreFinite(String text) {
    assertThatThrownBy(() -> new MannKendall(values(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not all finite: [");
  }

  @ParameterizedTest
  @CsvSource({"-1", "21"})
  void soManyOrdersAreNotCounted(int n) {
    assertThatThrownBy(() -> MannKendall.upperTail(n, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a number of values from 0 to 20: " + n);
  }

  @Test
  void theFewestAndTheMostThatAreCounted() {
    assertThat(MannKendall.upperTail(0, 0)).isEqualTo(1);
    assertThat(MannKendall.upperTail(20, 190)).isCloseTo(1 / 2432902008176640000.0, within(1e-30));
  }

  static double[] values(String text) {
    return text.isEmpty()
        ? new double[0]
        : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
