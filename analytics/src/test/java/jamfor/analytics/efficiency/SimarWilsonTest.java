package jamfor.analytics.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.efficiency.SimarWilson.Corrected;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thirty imagined municipalities whose true efficiency is known. */
class SimarWilsonTest {

  private static final int N = 30;
  private static final int RUNS = 200;
  private static final double[] TRUE = truth();
  private static final List<Producer> PRODUCERS = producers();
  private static final Set<String> ASKED = Set.of("1003", "1000", "1011");

  private static double[] truth() {
    Random random = new Random(5);
    return IntStream.range(0, N).mapToDouble(i -> Math.exp(-.4 * random.nextDouble())).toArray();
  }

  private static List<Producer> producers() {
    Random random = new Random(6);
    double[] output = random.doubles(N, 1, 9).toArray();
    double[] input = IntStream.range(0, N).mapToDouble(i -> output[i] / TRUE[i]).toArray();
    return DeaTest.producers(List.of(input), List.of(output));
  }

  @ParameterizedTest
  @EnumSource
  void anEfficiencyIsTooHighAndIsCorrectedDown(Returns returns) {
    List<Corrected> all = SimarWilson.correct(PRODUCERS, ASKED, returns, RUNS, 1);

    assertThat(all).extracting(Corrected::municipality).containsExactly("1000", "1003", "1011");
    for (Corrected one : all) {
      assertThat(one.corrected()).isLessThan(one.efficiency()).isBetween(one.low(), one.high());
      assertThat(one.low()).isPositive().isLessThan(one.high());
      assertThat(one.high()).isLessThanOrEqualTo(one.efficiency() + 1e-9);
    }
  }

  /** Of constant returns the intervals hold the truth of nearly all. */
  @Test
  void theIntervalHoldsTheTruth() {
    Set<String> all = Set.copyOf(PRODUCERS.stream().map(Producer::municipality).toList());
    List<Corrected> corrected = SimarWilson.correct(PRODUCERS, all, Returns.CONSTANT, RUNS, 1);

    long held =
        IntStream.range(0, N)
            .filter(i -> corrected.get(i).low() <= TRUE[i] && TRUE[i] <= corrected.get(i).high())
            .count();
    assertThat(held).isGreaterThanOrEqualTo(N * 9L / 10);
  }

  @Test
  void theSameSeedGivesTheSameNumbersInAnyOrder() {
    List<Corrected> once = SimarWilson.correct(PRODUCERS, ASKED, Returns.CONSTANT, RUNS, 1);
    List<Producer> shuffled = new ArrayList<>(PRODUCERS);
    Collections.shuffle(shuffled, new Random(3));

    assertThat(SimarWilson.correct(shuffled, ASKED, Returns.CONSTANT, RUNS, 1)).isEqualTo(once);
    assertThat(SimarWilson.correct(PRODUCERS, ASKED, Returns.CONSTANT, RUNS, 2)).isNotEqualTo(once);
  }

  /** By hand: below 1 are .5 and .7; with 1.3 and 1.5 their quartiles are .65 and 1.35. */
  @Test
  void theBandWidthIsSilvermans() {
    double deviation = Math.sqrt((.25 + .09 + .09 + .25) / 3);
    double[] three = {.5, .7, 1};
    double mean = 2.2 / 3;
    double all =
        Math.sqrt((Math.pow(.5 - mean, 2) + Math.pow(.7 - mean, 2) + Math.pow(1 - mean, 2)) / 2);
    double rule = .9 * Math.min(deviation, .7 / 1.34) * Math.pow(4, -.2);

    assertThat(Draws.width(three))
        .isCloseTo(rule * Math.pow(4 / 3.0, .2) * all / deviation, within(1e-12));
  }

  /** Many draws have the mean and the variance of what they are drawn from, and reach above 0. */
  @Test
  void drawsKeepTheSpread() {
    double[] efficiencies = {.4, .5, .55, .6, .7, .75, .8, .9, 1, 1};
    Draws draws = new Draws(efficiencies, new Random(1));
    double[] many = IntStream.range(0, 5000).boxed().flatMapToDouble(i -> stream(draws)).toArray();

    double mean = Arrays.stream(many).average().orElseThrow();
    double variance =
        Arrays.stream(many).map(one -> (one - mean) * (one - mean)).sum() / many.length;
    assertThat(mean).isCloseTo(.72, within(.03));
    assertThat(Math.sqrt(variance)).isCloseTo(.2, within(.03));
    assertThat(Arrays.stream(many).min().orElseThrow()).isPositive();
    assertThat(Arrays.stream(many).max().orElseThrow()).isBetween(.95, 1.0);
  }

  private static DoubleStream stream(Draws draws) {
    return Arrays.stream(draws.next());
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatThrownBy(() -> SimarWilson.correct(PRODUCERS, ASKED, Returns.CONSTANT, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two runs at least, not 1");
    assertThatThrownBy(() -> SimarWilson.correct(PRODUCERS, Set.of("9"), Returns.CONSTANT, 2, 1))
        .hasMessage("Not all inputs and outputs are known of 9");
    List<Producer> equal =
        DeaTest.producers(List.of(new double[] {2, 4, 4}), List.of(new double[] {2, 2, 2}));
    assertThatThrownBy(() -> SimarWilson.correct(equal, Set.of("1000"), Returns.CONSTANT, 2, 1))
        .hasMessage("Two different efficiencies below 1 are needed");
    Value hidden = Value.missing(MissingReason.SUPPRESSED);
    List<Producer> lacking = new ArrayList<>(PRODUCERS);
    lacking.add(new Producer("9", List.of(hidden), List.of(hidden)));
    assertThatThrownBy(() -> SimarWilson.correct(lacking, Set.of("9"), Returns.CONSTANT, 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
