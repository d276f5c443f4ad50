package jamfor.analytics.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeansTest {

  @ParameterizedTest
  @EnumSource
  void theMeanOfPublicHealthEngland(GoldenVectors through) {
    double[] values = through.get("phe-area1");
    MeanInterval found = Means.interval(values, 0.95).orElseThrow();

    assertThat(found.n()).isEqualTo(8);
    assertThat(found.mean()).isCloseTo(53.704345, within(1e-9 * 53));
    assertThat(found.deviation()).isCloseTo(20.9755752577, within(1e-9 * 20));
    assertThat(found.allEqual()).isFalse();
    close(found, 36.1683252413, 71.2403647587);
    close(Means.interval(values, 0.998).orElseThrow(), 18.2167052948, 89.1919847052);
  }

  /** Eight of 32: √(1 − 8/32) as wide. */
  @Test
  void ofAFinitePopulation() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8};
    double all = width(Means.interval(values, 0.95).orElseThrow());
    double some = width(Means.intervalOfFinite(values, 32, 0.95).orElseThrow());

    assertThat(some / all).isCloseTo(Math.sqrt(0.75), within(1e-12));
  }

  @Test
  void ofAllThereAreTheMeanIsSure() {
    MeanInterval found = Means.intervalOfFinite(new double[] {1, 2, 6}, 3, 0.95).orElseThrow();

    assertThat(found.interval()).isEqualTo(new Interval(3, 3));
    assertThat(found.allEqual()).isFalse();
  }

  @Test
  void allEqualIsSaidSo() {
    MeanInterval found = Means.interval(new double[] {0.1, 0.1, 0.1}, 0.95).orElseThrow();

    assertThat(found.allEqual()).isTrue();
    assertThat(width(found)).isZero();
    assertThat(found.mean()).isCloseTo(0.1, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void fewerThanTwoShowNoSpread(int n) {
    double[] values = new double[n];
    assertThat(Means.interval(values, 0.95)).isEmpty();
    assertThat(Means.intervalOfFinite(values, n, 0.95)).isEmpty();
    assertThat(Means.intervalOfFinite(values, 10, 0.95)).isEmpty();
  }

  @Test
  void twoAreEnough() {
    MeanInterval found = Means.interval(new double[] {-1, 1}, 0.5).orElseThrow();
    // One degree of freedom: Cauchy's distribution, whose quartiles are at ∓1.
    close(found, -1, 1);
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity", "-Infinity"})
  void valuesAreFinite(double value) {
    assertThatThrownBy(() -> Means.interval(new double[] {1, value, 2}, 0.95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a finite value: " + value);
    assertThatThrownBy(() -> Means.interval(new double[] {value}, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wrongArguments() {
    double[] values = {1, 2, 3};
    assertThatThrownBy(() -> Means.intervalOfFinite(values, 2, 0.95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 values of a population of 2");
    assertThatThrownBy(() -> Means.intervalOfFinite(new double[0], -1, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Means.interval(values, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Means.interval(new double[] {Double.MAX_VALUE, -Double.MAX_VALUE}, .95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not an interval");
  }

  /** To the last bit: engines may hand values over in other orders one day. */
  @Test
  void theOrderDoesNotMatter() {
    Random random = new Random(6);
    for (int round = 0; round < 100; round++) {
      List<Double> values =
          random.doubles(2 + random.nextInt(30), -1e6, 1e6).boxed().collect(Collectors.toList());
      MeanInterval before = of(values);
      Collections.shuffle(values, random);
      assertThat(of(values)).isEqualTo(before);
    }
  }

  private static MeanInterval of(List<Double> values) {
    return Means.interval(values.stream().mapToDouble(one -> one).toArray(), 0.95).orElseThrow();
  }

  private static double width(MeanInterval found) {
    return found.interval().high() - found.interval().low();
  }

  private static void close(MeanInterval found, double low, double high) {
    assertThat(found.interval().low()).isCloseTo(low, within(1e-9 * Math.abs(low)));
    assertThat(found.interval().high()).isCloseTo(high, within(1e-9 * Math.abs(high)));
  }
}
