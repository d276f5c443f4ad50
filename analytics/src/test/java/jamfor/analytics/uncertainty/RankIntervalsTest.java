package jamfor.analytics.uncertainty;

import static jamfor.ingest.catalogue.KeyFigure.Direction.HIGHER_IS_BETTER;
import static jamfor.ingest.catalogue.KeyFigure.Direction.LOWER_IS_BETTER;
import static jamfor.ingest.catalogue.KeyFigure.Direction.NEUTRAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankIntervalsTest {

  /**
   * Vigna's reference of SplitMix64 for the seed 1234567. The JDK does not promise that its
   * generator is this one: should another be, editions would change.
   */
  @Test
  void theGeneratorIsSplitMix64() {
    SplittableRandom random = new SplittableRandom(1234567);
    assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(random.nextLong())))
        .containsExactly(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821");
  }

  /** Sure values have their rank and no other; equal ones share their mean rank. */
  @ParameterizedTest
  @CsvSource({
    "10 30 20, NEUTRAL, 1–1 3–3 2–2",
    "10 30 20, LOWER_IS_BETTER, 1–1 3–3 2–2",
    "10 30 20, HIGHER_IS_BETTER, 3–3 1–1 2–2",
    "1 2 2 4, NEUTRAL, 1–1 2.5–2.5 2.5–2.5 4–4",
    "1 2 2 4, HIGHER_IS_BETTER, 4–4 2.5–2.5 2.5–2.5 1–1",
    "5 5 5, NEUTRAL, 2–2 2–2 2–2",
    "-0.0 0 1, NEUTRAL, 1.5–1.5 1.5–1.5 3–3",
    "-7 -9 -8, HIGHER_IS_BETTER, 1–1 3–3 2–2"
  })
  void sureValues(String values, Direction direction, String ranks) {
    double[] numbers = DispersionTest.numbers(values);
    assertThat(
            text(
                RankIntervals.ofEstimates(numbers, new double[numbers.length], direction)
                    .orElseThrow()))
        .isEqualTo(ranks);
  }

  /**
   * The first of two is the lower by so many standard errors of their difference, √2, that they
   * change places in 3.9 or 1.7 % of all draws; the third is far away.
   */
  @ParameterizedTest
  @CsvSource({"2.5, 1–2 1–2 3–3", "3, 1–1 2–2 3–3"})
  void twoAndAHalfPerCentAreLeftOut(double apart, String ranks) {
    assertThat(
            text(
                RankIntervals.ofEstimates(
                        new double[] {0, apart, 1000}, new double[] {1, 1, 1}, NEUTRAL)
                    .orElseThrow()))
        .isEqualTo(ranks);
  }

  /** The chance of changing places, integrated with SciPy: 5.1, 1.2, 6.5 and 0.8 %. */
  @ParameterizedTest
  @CsvSource({
    "5 10 199, 20 20 200, 1–2 1–2 3–3",
    "5 12 199, 20 20 200, 1–1 2–2 3–3",
    "0 2 200, 10 10 200, 1–2 1–2 3–3",
    "0 4 200, 10 10 200, 1–1 2–2 3–3",
    "0.5 199.5 100, 200 200 200, 1–1 3–3 2–2"
  })
  void sharesAreDrawnFromBetaDistributions(String counts, String n, String ranks) {
    assertThat(
            text(
                RankIntervals.ofShares(
                        DispersionTest.numbers(counts), DispersionTest.numbers(n), NEUTRAL)
                    .orElseThrow()))
        .isEqualTo(ranks);
  }

  /** Of n equal members each has every rank in one of n draws; one of 49 is less than 2.5 %. */
  @ParameterizedTest
  @CsvSource({"3, 1, 3", "8, 1, 8", "39, 1, 39", "49, 2, 48"})
  void equalMembersHaveEqualIntervals(int members, double low, double high) {
    double[] ones = new double[members];
    Arrays.fill(ones, 1);
    double[] n = new double[members];
    Arrays.fill(n, 3);
    Interval[] expected = new Interval[members];
    Arrays.fill(expected, new Interval(low, high));
    assertThat(RankIntervals.ofEstimates(ones, ones, NEUTRAL).orElseThrow())
        .containsExactly(expected);
    assertThat(RankIntervals.ofShares(ones, n, NEUTRAL).orElseThrow()).containsExactly(expected);
  }

  /** Each with a standard error of 5,000: approved, so that no JDK and no engine prints others. */
  @ParameterizedTest
  @EnumSource
  void theEightMunicipalities(GoldenVectors through) {
    double[] costs = through.get("preschool-cost-2022-v8");
    double[] errors = new double[costs.length];
    Arrays.fill(errors, 5000);
    assertThat(text(RankIntervals.ofEstimates(costs, errors, NEUTRAL).orElseThrow()))
        .isEqualTo("7–8 1–6 1–4 1–6 1–6 2–7 6–8 3–7");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void fewerThanThreeHaveNone(int members) {
    double[] ones = new double[members];
    Arrays.fill(ones, 1);
    assertThat(RankIntervals.ofEstimates(ones, ones, NEUTRAL)).isEmpty();
    assertThat(RankIntervals.ofShares(ones, ones, NEUTRAL)).isEmpty();
  }

  @Test
  void neitherOrderNorDirectionChangesWhatIsKnown() {
    Random random = new Random(3);
    for (int round = 0; round < 10; round++) {
      int members = 3 + random.nextInt(10);
      double[] n = random.ints(members, 1, 40).asDoubleStream().toArray();
      double[] counts = Arrays.stream(n).map(most -> random.nextInt((int) most + 1)).toArray();
      List<Integer> shuffled = IntStream.range(0, members).boxed().collect(Collectors.toList());
      Collections.shuffle(shuffled, random);
      double[] otherN = shuffled.stream().mapToDouble(i -> n[i]).toArray();
      double[] otherCounts = shuffled.stream().mapToDouble(i -> counts[i]).toArray();

      List<Interval> lowest = RankIntervals.ofShares(counts, n, LOWER_IS_BETTER).orElseThrow();
      List<Interval> highest = RankIntervals.ofShares(counts, n, HIGHER_IS_BETTER).orElseThrow();
      List<Interval> other = RankIntervals.ofShares(otherCounts, otherN, NEUTRAL).orElseThrow();
      List<Interval> estimates = RankIntervals.ofEstimates(counts, n, NEUTRAL).orElseThrow();
      List<Interval> otherEstimates =
          RankIntervals.ofEstimates(otherCounts, otherN, NEUTRAL).orElseThrow();
      for (int i = 0; i < members; i++) {
        Interval low = lowest.get(i);
        assertThat(highest.get(i))
            .isEqualTo(new Interval(members + 1 - low.high(), members + 1 - low.low()));
        assertThat(low.low()).isBetween(1.0, (double) members);
        assertThat(low.high()).isBetween(low.low(), (double) members);
        assertThat(other.get(i)).isEqualTo(lowest.get(shuffled.get(i)));
        assertThat(otherEstimates.get(i)).isEqualTo(estimates.get(shuffled.get(i)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3, 1 1, 'Not as many: 3 and 2 numbers'",
    "1 2 NaN, 1 1 1, 'Not a finite value: NaN'",
    "1 2 3, 1 1 Infinity, 'Not a finite value: Infinity'",
    "1 2 3, 1 1 -1, 'Not a standard error: -1.0'",
    "1, -1, 'Not a standard error: -1.0'"
  })
  void wrongEstimates(String values, String errors, String message) {
    assertThatThrownBy(
            () ->
                RankIntervals.ofEstimates(
                    DispersionTest.numbers(values), DispersionTest.numbers(errors), NEUTRAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3, 9 9, 'Not as many: 3 and 2 numbers'",
    "1 2 3, 9 9 2, 'Not a count among 2.0 cases: 3.0'",
    "1 2 0, 9 9 0, 'A member with no cases has no share: leave it out'",
    "1 2 3, 9 9 NaN, 'Not a number of cases: NaN'"
  })
  void wrongShares(String counts, String n, String message) {
    assertThatThrownBy(
            () ->
                RankIntervals.ofShares(
                    DispersionTest.numbers(counts), DispersionTest.numbers(n), NEUTRAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static String text(List<Interval> ranks) {
    return ranks.stream()
        .map(rank -> text(rank.low()) + "–" + text(rank.high()))
        .collect(Collectors.joining(" "));
  }

  private static String text(double rank) {
    return rank == Math.rint(rank) ? Long.toString((long) rank) : Double.toString(rank);
  }
}
