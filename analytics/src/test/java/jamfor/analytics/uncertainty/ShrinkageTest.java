package jamfor.analytics.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShrinkageTest {

  private static final double[] BATTING = {
    .294, .289, .285, .280, .275, .275, .270, .266, .261, .261, .256, .256, .256, .256, .256, .252,
    .247, .242
  };

  /** Efron and Morris print three digits, some from more exact averages: .252 may be .251. */
  @ParameterizedTest
  @EnumSource
  void theBattersOfEfronAndMorris(GoldenVectors through) {
    double[] averages = through.get("efron-morris-1975");
    double mean = Arrays.stream(averages).average().orElseThrow();

    Shrunk found = Shrinkage.jamesStein(averages, mean * (1 - mean) / 45).orElseThrow();

    assertThat(found.mean()).isCloseTo(.265, within(0.0005));
    assertThat(found.kept()).allSatisfy(c -> assertThat(c).isCloseTo(.212, within(0.0005)));
    assertThat(found.allAtMean()).isFalse();
    for (int i = 0; i < BATTING.length; i++) {
      assertThat(found.values().get(i)).isCloseTo(BATTING[i], within(i == 15 ? 0.001 : 0.0005));
    }
  }

  /** What is kept is what a variance between members would keep. */
  @Test
  void jamesSteinImpliesAVarianceBetween() {
    Shrunk found = Shrinkage.jamesStein(new double[] {1, 2, 3, 4, 10}, 2).orElseThrow();

    assertThat(found.mean()).isEqualTo(4);
    assertThat(found.kept().get(0)).isCloseTo(1 - 2 * 2 / 50.0, within(1e-12));
    assertThat(found.between() / (found.between() + 2)).isCloseTo(1 - 4 / 50.0, within(1e-12));
    assertThat(found.values().get(4)).isCloseTo(4 + 0.92 * 6, within(1e-12));
  }

  /** metafor prints tau² 0.3088, mean −0.7141, Q 152.2330; more digits by NumPy. */
  @ParameterizedTest
  @EnumSource
  void theVaccineTrialsOfMetafor(GoldenVectors through) {
    Shrunk found =
        Shrinkage.normal(through.get("bcg-log-risk"), through.get("bcg-standard-error"))
            .orElseThrow();

    assertThat(found.between()).isCloseTo(0.30876026286237607, within(1e-9));
    assertThat(found.mean()).isCloseTo(-0.7141172220732271, within(1e-9));
    assertThat(found.values().get(0)).isCloseTo(-0.7993909731858653, within(1e-9));
    assertThat(found.values().get(7)).isCloseTo(0.002754440276730552, within(1e-9));
    assertThat(found.values().get(12)).isCloseTo(-0.14819135874475986, within(1e-9));
  }

  /** Kleinman's moments, by NumPy; the second with a member of whom it never holds. */
  @Test
  void sharesWithCounts() {
    Shrunk found =
        Shrinkage.shares(
                new double[] {30, 45, 12, 80, 22, 60, 15, 33, 71, 9, 52, 40},
                new double[] {50, 60, 30, 90, 45, 75, 20, 61, 80, 25, 64, 70})
            .orElseThrow();
    assertThat(found.mean()).isCloseTo(0.7, within(1e-12));
    assertThat(found.between()).isCloseTo(0.027343291211414843, within(1e-9 * 0.027));
    assertThat(found.values().get(0)).isCloseTo(0.6117856627986589, within(1e-9));
    assertThat(found.values().get(11)).isCloseTo(0.5826293052237701, within(1e-9));

    Shrunk few =
        Shrinkage.shares(new double[] {0, 1, 10, 4, 3}, new double[] {5, 10, 12, 8, 3})
            .orElseThrow();
    assertThat(few.values().get(0)).isCloseTo(0.050307650056615076, within(1e-9));
    assertThat(few.values().get(4)).isCloseTo(0.9129977375330879, within(1e-9));
  }

  /** Members as unlike as can be: all or nothing, which a member's own cases fully tell. */
  @Test
  void allOrNothingIsKept() {
    Shrunk found =
        Shrinkage.shares(new double[] {0, 10, 0, 10}, new double[] {10, 10, 10, 10}).orElseThrow();

    assertThat(found.values()).containsExactly(0.0, 1.0, 0.0, 1.0);
    assertThat(found.kept()).containsOnly(1.0);
  }

  @Test
  void whereChanceExplainsAllEveryMemberIsAtTheMean() {
    double[] same = {5, 5, 5, 5};
    atTheMean(Shrinkage.normal(same, new double[] {1, 2, 3, 4}).orElseThrow(), 5);
    atTheMean(
        Shrinkage.normal(new double[] {1, 2, 3, 2}, new double[] {9, 9, 9, 9}).orElseThrow(), 2);
    atTheMean(Shrinkage.jamesStein(same, 1).orElseThrow(), 5);
    atTheMean(Shrinkage.jamesStein(new double[] {1, 2, 3, 2}, 100).orElseThrow(), 2);
    atTheMean(Shrinkage.shares(same, new double[] {10, 10, 10, 10}).orElseThrow(), 0.5);
    atTheMean(Shrinkage.shares(new double[4], same).orElseThrow(), 0);
    atTheMean(Shrinkage.shares(same, same).orElseThrow(), 1);
  }

  private static void atTheMean(Shrunk found, double mean) {
    assertThat(found.allAtMean()).isTrue();
    assertThat(found.between()).isZero();
    assertThat(found.kept()).containsOnly(0.0);
    assertThat(found.values()).hasSize(4).containsOnly(mean);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void fewerThanFourAreNotShrunk(int members) {
    double[] values = Arrays.copyOf(new double[] {1, 5, 9}, members);
    double[] tens = new double[members];
    Arrays.fill(tens, 10);
    assertThat(Shrinkage.normal(values, tens)).isEmpty();
    assertThat(Shrinkage.jamesStein(values, 10)).isEmpty();
    assertThat(Shrinkage.shares(values, tens)).isEmpty();
  }

  /** With one case each, all or nothing says nothing of how members differ. */
  @Test
  void oneCaseEachShowsNothing() {
    assertThat(Shrinkage.shares(new double[] {0, 1, 0, 1}, new double[] {1, 1, 1, 1})).isEmpty();
    assertThat(Shrinkage.shares(new double[] {0, 1, 0, 1}, new double[] {1, 1, 1, 2})).isPresent();
  }

  @Test
  void theLessSureIsDrawnFurther() {
    Random random = new Random(8);
    for (int round = 0; round < 200; round++) {
      int members = 4 + random.nextInt(20);
      double[] values = random.doubles(members, -50, 50).toArray();
      double[] errors = random.doubles(members, 0.1, 20).toArray();
      Shrunk found = Shrinkage.normal(values, errors).orElseThrow();
      for (int i = 0; i < members; i++) {
        double end = found.values().get(i);
        assertThat(end)
            .isBetween(
                Math.min(values[i], found.mean()) - 1e-9, Math.max(values[i], found.mean()) + 1e-9);
        for (int other = 0; other < members; other++) {
          if (errors[other] > errors[i]) {
            assertThat(found.kept().get(other)).isLessThanOrEqualTo(found.kept().get(i));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4, 1 1 1, 'Not as many: 4 and 3 numbers'",
    "1 2 3 NaN, 1 1 1 1, 'Not a finite value: NaN'",
    "1 2 3 4, 1 1 1 -Infinity, 'Not a finite value: -Infinity'",
    "1 2 3 4, 1 1 1 0, 'Not more than 0: 0.0'",
    "1 2, 1 -1, 'Not more than 0: -1.0'"
  })
  void wrongEstimates(String values, String errors, String message) {
    assertThatThrownBy(
            () -> Shrinkage.normal(DispersionTest.numbers(values), DispersionTest.numbers(errors)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 Infinity, 1, 'Not a finite value: Infinity'",
    "1 2 3 4, 0, 'Not more than 0: 0.0'",
    "1 2 3 4, NaN, 'Not a finite value: NaN'"
  })
  void wrongJamesStein(String values, double variance, String message) {
    assertThatThrownBy(() -> Shrinkage.jamesStein(DispersionTest.numbers(values), variance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4, 9 9 9, 'Not as many: 4 and 3 numbers'",
    "1 2 3 4, 9 9 9 3, 'Not a count among 3.0 cases: 4.0'",
    "1 2 3 0, 9 9 9 0, 'A member with no cases has no share: leave it out'",
    "1 2 3 -1, 9 9 9 9, 'Not a count among 9.0 cases: -1.0'"
  })
  void wrongShares(String counts, String n, String message) {
    assertThatThrownBy(
            () -> Shrinkage.shares(DispersionTest.numbers(counts), DispersionTest.numbers(n)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void whatIsFoundCannotBeChanged() {
    Shrunk found = Shrinkage.jamesStein(new double[] {1, 2, 3, 9}, 1).orElseThrow();
    List<Double> values = found.values();
    assertThatThrownBy(() -> values.set(0, 7.0)).isInstanceOf(UnsupportedOperationException.class);
  }
}
