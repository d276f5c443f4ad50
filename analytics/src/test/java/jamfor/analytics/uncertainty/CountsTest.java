package jamfor.analytics.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountsTest {

  @ParameterizedTest
  @EnumSource
  void byarOfPublicHealthEngland(GoldenVectors through) {
    double[] counts = through.get("phe-byar-count");
    double[] low = {50.1631877105, 982.593201807, .0130721329};
    double[] high = {82.8491385459, 1110.331212986, 5.5637555825};
    for (int i = 0; i < counts.length; i++) {
      Interval found = Counts.byar(counts[i], 0.95);
      assertThat(found.low()).isCloseTo(low[i], within(0.5e-10 + 1e-9 * low[i]));
      assertThat(found.high()).isCloseTo(high[i], within(1e-9 * high[i]));
    }
  }

  /** Recomputed by SciPy's chi2.ppf. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.95, 0, 3.6888794541139354",
    "0, 0.998, 0, 6.907755278982137",
    "0.5, 0.95, .0004910345585876292, 4.674201802248074",
    "1, 0.95, .025317807984289897, 5.571643390938898",
    "1, 0.998, .0010005003335835346, 9.233413476451585",
    "5, 0.95, 1.623486390118421, 11.66833207932267",
    "9.99, 0.998, 2.9553208810970584, 24.119315326189046",
    "65, 0.95, 50.16562772923427, 82.84783581587158"
  })
  void theExactInterval(double count, double confidence, double low, double high) {
    Interval found = Counts.exactPoisson(count, confidence);
    assertThat(found.low()).isCloseTo(low, within(1e-9 * low));
    assertThat(found.high()).isCloseTo(high, within(1e-9 * high));
  }

  @Test
  void byarOfNoneBeginsAtZero() {
    assertThat(Counts.byar(0, 0.95).low()).isZero();
    assertThat(Counts.byar(0, 0.95).high()).isCloseTo(Math.pow(8.0 / 9 + Z / 3, 3), within(1e-12));
  }

  private static final double Z = 1.959963984540054;

  /** The cube of a negative number is no count. */
  @Test
  void byarIsNeverNegative() {
    assertThat(Counts.byar(1, 0.998).low()).isZero();
    assertThat(Counts.byar(0.05, 0.95).low()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "9", "9.999"})
  void fewAreExact(double count) {
    assertThat(Counts.interval(count, 0.95)).isEqualTo(Counts.exactPoisson(count, 0.95));
  }

  @ParameterizedTest
  @CsvSource({"10", "10.5", "65", "1e6"})
  void fromTenOnByar(double count) {
    assertThat(Counts.interval(count, 0.95)).isEqualTo(Counts.byar(count, 0.95));
  }

  /** The rule may change methods at ten since there they differ little. */
  @Test
  void atTenTheTwoAreNear() {
    Interval byar = Counts.byar(10, 0.95);
    Interval exact = Counts.exactPoisson(10, 0.95);
    assertThat(byar.low()).isCloseTo(exact.low(), within(0.02));
    assertThat(byar.high()).isCloseTo(exact.high(), within(0.02));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0.95",
    "-1e-300, 0.95",
    "NaN, 0.95",
    "Infinity, 0.95",
    "5, 0",
    "5, 1",
    "5, 95",
    "5, NaN"
  })
  void wrongArguments(double count, double confidence) {
    assertThatThrownBy(() -> Counts.byar(count, confidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not a co");
    assertThatThrownBy(() -> Counts.exactPoisson(count, confidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not a co");
    assertThatThrownBy(() -> Counts.interval(count, confidence))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
