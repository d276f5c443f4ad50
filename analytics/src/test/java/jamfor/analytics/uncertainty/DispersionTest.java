package jamfor.analytics.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.ingest.vocabulary.MissingReason;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers without another source were recomputed with NumPy from the formulas. */
class DispersionTest {

  private static final double[] N = {50, 60, 30, 90, 45, 75, 20, 61, 80, 25, 64, 70};
  private static final double[] APART = {30, 45, 12, 80, 22, 60, 15, 33, 71, 9, 52, 40};
  private static final double[] ALIKE = {31, 38, 18, 56, 28, 46, 13, 37, 50, 15, 40, 43};

  @Test
  void membersThatDifferByMoreThanChance() {
    Dispersion.Estimated found = estimated(Dispersion.ofShares(APART, N, 0.62));

    assertThat(found.members()).isEqualTo(12);
    assertThat(found.phi()).isCloseTo(7.395082388583071, within(1e-9));
    assertThat(found.tauSquared()).isCloseTo(0.030224947642488276, within(1e-9 * 0.03));
    assertThat(found.overDispersed()).isTrue();
    Interval wider = Funnel.multiplicative(0.62, 40, 0.95, found).orElseThrow();
    assertThat(wider.low()).isCloseTo(0.21094919956508912, within(1e-9));
    assertThat(wider.high()).isEqualTo(1);
    Interval added = Funnel.additive(0.62, 40, 0.95, found).orElseThrow();
    assertThat(added.low()).isCloseTo(0.2475297539666516, within(1e-9));
    assertThat(added.high()).isCloseTo(0.9924702460333483, within(1e-9));
    Interval widest = Funnel.additive(0.62, 40, 0.998, found).orElseThrow();
    assertThat(widest.low()).isCloseTo(0.03273431733561294, within(1e-9));
  }

  @Test
  void membersThatDifferByLessThanChance() {
    Dispersion.Estimated found = estimated(Dispersion.ofShares(ALIKE, N, 0.62));

    assertThat(found.phi()).isCloseTo(0.021471884579961905, within(1e-9));
    assertThat(found.overDispersed()).isFalse();
    assertThat(found.tauSquared()).isZero();
  }

  @Test
  void valuesWithStandardErrors() {
    double[] values = {10, 12, 9, 15, 11, 8, 14, 13, 10.5, 16};
    double[] errors = {1, 1.2, .8, 1.5, 1, .9, 1.1, 1, 1.3, .7};

    Dispersion.Estimated found = estimated(Dispersion.of(values, errors, 11));

    assertThat(found.phi()).isCloseTo(4.335660316623103, within(1e-9));
    assertThat(found.tauSquared()).isCloseTo(3.7509709103713136, within(1e-9));
  }

  /** 10·phi must exceed 10 + 2·√20 = 18.944. */
  @Test
  void theLimitIsTwoDeviationsOfWhatChanceMakes() {
    assertThat(new Dispersion.Estimated(10, 1.8944, 0).overDispersed()).isFalse();
    assertThat(new Dispersion.Estimated(10, 1.8945, 0).overDispersed()).isTrue();
    assertThat(new Dispersion.Estimated(18, 10 / 6.0, 0).overDispersed()).as("at it").isFalse();
  }

  /** One wild member, however wild, is drawn in to the ninetieth percentile. */
  @Test
  void aWildMemberCountsForLittle() {
    double[] values = IntStream.range(0, 21).mapToDouble(i -> i % 2).toArray();
    double[] errors = IntStream.range(0, 21).mapToDouble(i -> 1).toArray();
    values[20] = 1e9;

    Dispersion.Estimated found = estimated(Dispersion.of(values, errors, 0));

    assertThat(found.phi()).isCloseTo(11 / 21.0, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9})
  void fewerThanTenAreRefused(int members) {
    Dispersion refused = new Dispersion.Refused(MissingReason.TOO_FEW);
    double[] ones = new double[members];
    Arrays.fill(ones, 1);
    assertThat(Dispersion.of(ones, ones, 1)).isEqualTo(refused);
    assertThat(Dispersion.ofShares(ones, ones, 0.5)).isEqualTo(refused);
  }

  @Test
  void tenAllEqualAreEnough() {
    double[] ones = new double[10];
    Arrays.fill(ones, 1);
    assertThat(estimated(Dispersion.of(ones, ones, 1)))
        .isEqualTo(new Dispersion.Estimated(10, 0, 0));
  }

  /** Of whom nobody was asked there is no point, so that these are nine. */
  @Test
  void membersWithoutCasesAreNotCounted() {
    double[] n = {1, 1, 1, 0, 1, 1, 1, 1, 1, 1};
    assertThat(Dispersion.ofShares(new double[10], n, 0.5))
        .isEqualTo(new Dispersion.Refused(MissingReason.TOO_FEW));
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void aBaselineThatLeavesNothingToChance(double baseline) {
    assertThat(Dispersion.ofShares(APART, N, baseline))
        .isEqualTo(new Dispersion.Refused(MissingReason.ZERO_DENOMINATOR));
  }

  @ParameterizedTest
  @CsvSource({
    "1 2, 1, 0, 'Not as many: 2 and 1 numbers'",
    "1 NaN, 1 1, 0, 'Not a finite value: NaN'",
    "1 2, 1 Infinity, 0, 'Not a finite value: Infinity'",
    "1 2, 1 0, 0, 'Not more than 0: 0.0'",
    "1 2, 1 -1, 0, 'Not more than 0: -1.0'",
    "1 2, 1 1, NaN, 'Not a finite value: NaN'"
  })
  void wrongArguments(String values, String errors, double target, String message) {
    assertThatThrownBy(() -> Dispersion.of(numbers(values), numbers(errors), target))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void wrongShares() {
    assertThatThrownBy(() -> Dispersion.ofShares(APART, N, 62))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a share between 0 and 1: 62.0");
    assertThatThrownBy(() -> Dispersion.ofShares(N, APART, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a count among 30.0 cases: 50.0");
    assertThatThrownBy(() -> Dispersion.ofShares(APART, new double[] {1}, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not as many: 12 and 1 numbers");
  }

  private static Dispersion.Estimated estimated(Dispersion dispersion) {
    return (Dispersion.Estimated) dispersion;
  }

  static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
