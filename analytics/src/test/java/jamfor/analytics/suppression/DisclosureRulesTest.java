package jamfor.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamfor.analytics.engine.GoldenVectors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which numbers are unsafe on their own. */
final class DisclosureRulesTest {

  @ParameterizedTest
  @CsvSource({
    // Nobody and everybody of enough tell nothing of one person.
    "0, 5, 5, false",
    "5, 5, 5, false",
    "0, 4, 5, true",
    "4, 4, 5, true",
    "1, 30, 5, true",
    "4, 30, 5, true",
    "5, 30, 5, false",
    "25, 30, 5, false",
    "26, 30, 5, true",
    "29, 30, 5, true",
    "30, 30, 5, false",
    "9, 100, 10, true",
    "10, 100, 10, false",
    "91, 100, 10, true",
    "0, 0, 5, false",
    "1, 1, 1, false"
  })
  void counts(double count, double of, double threshold, boolean unsafe) {
    assertThat(DisclosureRules.isUnsafeCount(count, of, threshold)).isEqualTo(unsafe);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "4, true", "4.5, true", "5, false"})
  void countsOfNothingElse(double count, boolean unsafe) {
    assertThat(DisclosureRules.isUnsafeCount(count, 5)).isEqualTo(unsafe);
  }

  @ParameterizedTest
  @CsvSource({"0, 5, true", "4, 5, true", "5, 5, false", "1, 1, false"})
  void answers(int answers, int least, boolean unsafe) {
    assertThat(DisclosureRules.isUnsafeSurvey(answers, least)).isEqualTo(unsafe);
  }

  @ParameterizedTest
  @EnumSource
  void dominanceIsNotPPercent(GoldenVectors through) {
    double[] contributions = through.get("dominance");
    assertThat(DisclosureRules.isDominated(contributions, 1, 90)).isFalse();
    assertThat(DisclosureRules.isDominated(contributions, 2, 99)).isFalse();
    assertThat(DisclosureRules.isDominated(contributions, 2, 98.9)).isTrue();
    assertThat(DisclosureRules.isWithinPercent(contributions, 2)).isFalse();
    assertThat(DisclosureRules.isWithinPercent(contributions, 2.001)).isTrue();
  }

  @Test
  void amountsOfFew() {
    double[] none = {};
    double[] one = {700};
    double[] nothing = {0, 0};
    double[] equal = {10, 10, 10, 10};
    assertThat(DisclosureRules.isDominated(none, 1, 90)).isFalse();
    assertThat(DisclosureRules.isWithinPercent(none, 10)).isFalse();
    assertThat(DisclosureRules.isDominated(one, 1, 90)).isTrue();
    assertThat(DisclosureRules.isDominated(one, 3, 90)).isTrue();
    assertThat(DisclosureRules.isWithinPercent(one, 10)).isTrue();
    assertThat(DisclosureRules.isDominated(nothing, 1, 90)).isFalse();
    assertThat(DisclosureRules.isWithinPercent(nothing, 10)).isFalse();
    assertThat(DisclosureRules.isDominated(equal, 3, 75)).isFalse();
    assertThat(DisclosureRules.isDominated(equal, 3, 74.9)).isTrue();
    assertThat(DisclosureRules.isWithinPercent(equal, 200)).isFalse();
    assertThat(DisclosureRules.isWithinPercent(equal, 201)).isTrue();
    // In any order, and what was handed over stays as it was.
    double[] mixed = {1, 90, 9};
    assertThat(DisclosureRules.isDominated(mixed, 1, 89)).isTrue();
    assertThat(DisclosureRules.isWithinPercent(mixed, 1)).isFalse();
    assertThat(DisclosureRules.isWithinPercent(mixed, 1.2)).isTrue();
    assertThat(mixed).containsExactly(1, 90, 9);
  }

  @Test
  void aShareGivesItsCountBack() {
    assertThat(DisclosureRules.countsOf(84.6, 1, 13)).isEqualTo(List.of(11));
    assertThat(DisclosureRules.countsOf(85, 0, 13)).isEqualTo(List.of(11));
    assertThat(DisclosureRules.countsOf(84.7, 1, 13)).isEmpty();
    assertThat(DisclosureRules.countsOf(0, 1, 13)).isEqualTo(List.of(0));
    assertThat(DisclosureRules.countsOf(100, 1, 13)).isEqualTo(List.of(13));
    assertThat(DisclosureRules.countsOf(100, 1, 1)).isEqualTo(List.of(1));
    // 1/8 is 12.5 and rounds away from zero; of 1,000 several print the same.
    assertThat(DisclosureRules.countsOf(13, 0, 8)).isEqualTo(List.of(1));
    assertThat(DisclosureRules.countsOf(2, 0, 1000))
        .isEqualTo(List.of(15, 16, 17, 18, 19, 20, 21, 22, 23, 24));
  }

  @Test
  void wrongArgumentsAreRefused() {
    double nan = Double.NaN;
    double infinite = Double.POSITIVE_INFINITY;
    Stream.<Runnable>of(
            () -> DisclosureRules.isUnsafeCount(-1, 5, 5),
            () -> DisclosureRules.isUnsafeCount(6, 5, 5),
            () -> DisclosureRules.isUnsafeCount(nan, 5, 5),
            () -> DisclosureRules.isUnsafeCount(1, infinite, 5),
            () -> DisclosureRules.isUnsafeCount(1, 5, 0.5),
            () -> DisclosureRules.isUnsafeCount(1, 5, infinite),
            () -> DisclosureRules.isUnsafeCount(-1, 5),
            () -> DisclosureRules.isUnsafeCount(infinite, 5),
            () -> DisclosureRules.isUnsafeCount(nan, 5),
            () -> DisclosureRules.isUnsafeCount(1, nan),
            () -> DisclosureRules.isUnsafeSurvey(-1, 5),
            () -> DisclosureRules.isUnsafeSurvey(1, 0),
            () -> DisclosureRules.isDominated(new double[] {-1}, 1, 90),
            () -> DisclosureRules.isDominated(new double[] {nan}, 1, 90),
            () -> DisclosureRules.isDominated(new double[] {infinite}, 1, 90),
            () -> DisclosureRules.isDominated(new double[] {1}, 0, 90),
            () -> DisclosureRules.isDominated(new double[] {1}, 1, 0),
            () -> DisclosureRules.isDominated(new double[] {1}, 1, 101),
            () -> DisclosureRules.isWithinPercent(new double[] {1, -1}, 10),
            () -> DisclosureRules.isWithinPercent(new double[] {1}, 0),
            () -> DisclosureRules.isWithinPercent(new double[] {1}, infinite),
            () -> DisclosureRules.countsOf(nan, 1, 13),
            () -> DisclosureRules.countsOf(1, -1, 13),
            () -> DisclosureRules.countsOf(1, 1, 0))
        .forEach(call -> assertThatIllegalArgumentException().isThrownBy(call::run));
  }
}
