package jamfor.ingest.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

  private static final double[] FIVE = {50, 15, 40, 20, 35};

  /** 0.4 of five values: the example in which the types differ most. */
  @ParameterizedTest
  @CsvSource({
    "1, 20",
    "2, 27.5",
    "3, 20",
    "4, 20",
    "5, 27.5",
    "6, 26",
    "7, 29",
    "8, 27",
    "9, 27.125"
  })
  void theNineTypes(int type, double expected) {
    assertThat(Quantiles.of(FIVE, 0.4, type).get()).isCloseTo(expected, within(1e-12));
  }

  @Test
  void sevenIsTheRule() {
    double[] sorted = FIVE.clone();
    Arrays.sort(sorted);
    assertThat(Quantiles.RULE).isEqualTo(7);
    assertThat(Quantiles.ofSorted(sorted, 0.3)).isEqualTo(Quantiles.of(FIVE, 0.3, 7).get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void whatHoldsOfEveryType(int type) {
    Random random = new Random(type);
    assertThat(Quantiles.of(new double[0], 0.5, type))
        .isEqualTo(Value.missing(MissingReason.TOO_FEW));
    for (int round = 0; round < 100; round++) {
      double[] values =
          random.doubles(1 + random.nextInt(12), -9, 9).map(one -> Math.rint(one) + 0.0).toArray();
      double least = Arrays.stream(values).min().orElseThrow();
      double greatest = Arrays.stream(values).max().orElseThrow();
      assertThat(Quantiles.of(values, 0, type).get()).isEqualTo(least);
      assertThat(Quantiles.of(values, 1, type).get()).isEqualTo(greatest);
      double before = least;
      for (double p = 0; p <= 1; p += 1.0 / 64) {
        double now = Quantiles.of(values, p, type).get();
        assertThat(now).isBetween(before - 1e-12, greatest);
        before = now;
      }
    }
  }

  @Test
  void theValuesAreLeftAsTheyWere() {
    double[] values = FIVE.clone();
    Quantiles.of(values, 0.5, 7);
    assertThat(values).containsExactly(FIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0, 'Not a type of quantile, 1 to 9: 0'",
    "0.5, 10, 'Not a type of quantile, 1 to 9: 10'",
    "-0.01, 7, 'Not a part between 0 and 1: -0.01'",
    "1.01, 7, 'Not a part between 0 and 1: 1.01'",
    "NaN, 7, 'Not a part between 0 and 1: NaN'"
  })
  void wrongArguments(double p, int type, String message) {
    assertThatThrownBy(() -> Quantiles.of(FIVE, p, type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Quantiles.of(new double[0], p, type))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity", "-Infinity"})
  void valuesAreFinite(double wrong) {
    assertThatThrownBy(() -> Quantiles.of(new double[] {1, wrong}, 0.5, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not all finite: [1.0, " + wrong + "]");
  }
}
