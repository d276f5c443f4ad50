package jamfor.analytics.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeaTest {

  private static final Value HIDDEN = Value.missing(MissingReason.SUPPRESSED);

  @ParameterizedTest
  @EnumSource
  void theStoresOfCooperSeifordAndTone(GoldenVectors through) {
    List<Efficiency> stores =
        Dea.scores(
            producers(
                List.of(through.get("stores-employees")), List.of(through.get("stores-sales"))));

    assertClose(
        stores, one -> one.constant().efficiency(), 5e-5, .5, 1, .6667, .75, .8, .4, .5, .625);
    assertClose(stores, one -> one.variable().efficiency(), 5e-5, 1, 1, .8333, .75, 1, .5, .5, 1);
    assertThat(stores.get(0).scale()).isCloseTo(.5, within(1e-9));
    assertThat(stores.get(1).scale()).isEqualTo(1);
    assertThat(stores.get(1).constant().isEfficient()).isTrue();
    assertThat(stores.get(2).constant().peers().keySet()).containsExactly("1001");
    assertThat(stores.get(2).constant().peers().get("1001")).isCloseTo(2 / 3.0, within(1e-7));
  }

  /** The last has an efficiency of 1 and could save two of its first input all the same. */
  @ParameterizedTest
  @EnumSource
  void whoCouldSaveBesidesIsNotEfficient(GoldenVectors through) {
    List<Efficiency> scores =
        Dea.scores(
            producers(
                List.of(through.get("example-in1"), through.get("example-in2")),
                List.of(through.get("example-out"))));

    assertClose(scores, one -> one.constant().efficiency(), 5e-5, .8571, .6316, 1, 1, 1, 1);
    Score last = scores.get(5).constant();
    assertThat(last.efficiency()).isEqualTo(1);
    assertThat(last.inputSlacks().get(0)).isCloseTo(2, within(1e-6));
    assertThat(last.inputSlacks().get(1)).isZero();
    assertThat(last.outputSlacks()).containsExactly(0.0);
    assertThat(last.isEfficient()).isFalse();
    assertThat(last.peers().keySet()).containsExactly("1002");
    assertThat(scores)
        .extracting(one -> one.constant().isEfficient())
        .containsExactly(false, false, true, true, true, false);
  }

  @ParameterizedTest
  @EnumSource
  void theBranchesOfCooperSeifordAndTone(GoldenVectors through) {
    List<Efficiency> scores =
        Dea.scores(
            producers(
                List.of(through.get("branches-in1"), through.get("branches-in2")),
                List.of(through.get("branches-out"))));

    assertClose(
        scores,
        one -> one.constant().efficiency(),
        5e-5,
        .8571,
        .6316,
        1,
        1,
        1,
        .9231,
        .6,
        .7742,
        .75);
  }

  /** With the same inputs, who brings about less of the second output lacks it. */
  @Test
  void outputsHaveSlacksToo() {
    List<Efficiency> scores =
        Dea.scores(List.of(producer("1", List.of(2.0), 4, 3), producer("2", List.of(2.0), 4, 1)));

    Score second = scores.get(1).variable();
    assertThat(second.efficiency()).isEqualTo(1);
    assertThat(second.outputSlacks().get(0)).isZero();
    assertThat(second.outputSlacks().get(1)).isCloseTo(2, within(1e-6));
    assertThat(second.isEfficient()).isFalse();
    assertThat(scores.get(0).variable().peers()).isEqualTo(Map.of("1", 1.0));
  }

  @Test
  void oneAloneIsItsOwnBest() {
    List<Efficiency> scores = Dea.scores(List.of(producer("1", List.of(2.0), 4)));

    assertThat(scores).hasSize(1);
    assertThat(scores.get(0).constant().isEfficient()).isTrue();
    assertThat(scores.get(0).scale()).isEqualTo(1);
  }

  @Test
  void equalsAreAllEfficient() {
    List<Efficiency> scores =
        Dea.scores(
            List.of(
                producer("1", List.of(2.0), 0, 3),
                producer("2", List.of(2.0), 0, 3),
                producer("3", List.of(2.0), 0, 3)));

    assertThat(scores)
        .allMatch(one -> one.constant().isEfficient() && one.variable().isEfficient());
  }

  @Test
  void whoLacksSomethingIsLeftOut() {
    List<Efficiency> scores =
        Dea.scores(
            List.of(
                producer("3", List.of(4.0), 2),
                new Producer("1", List.of(HIDDEN), List.of(Value.of(9))),
                new Producer("2", List.of(Value.of(1)), List.of(HIDDEN)),
                producer("0", List.of(2.0), 2)));

    assertThat(scores).extracting(Efficiency::municipality).containsExactly("0", "3");
    assertThat(scores.get(1).constant().efficiency()).isCloseTo(.5, within(1e-9));
  }

  /** Units do not matter, nor does the order; more cannot be worse; nobody is above 1. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverTheProducers(long seed) {
    Random random = new Random(seed);
    List<double[]> inputs = List.of(random.doubles(25, 1, 9).toArray(), thousands(random));
    List<double[]> outputs = List.of(random.doubles(25, 1, 9).toArray());
    List<Efficiency> scores = Dea.scores(producers(inputs, outputs));

    assertThat(scores).anyMatch(one -> one.constant().isEfficient());
    for (Efficiency one : scores) {
      assertThat(one.constant().efficiency()).isBetween(0.0, 1.0);
      assertThat(one.variable().efficiency()).isBetween(one.constant().efficiency() - 1e-9, 1.0);
      assertThat(one.variable().peers().values().stream().mapToDouble(part -> part).sum())
          .isCloseTo(1, within(1e-6));
    }
    double[] inKronor = DoubleStream.of(inputs.get(1)).map(x -> x * 1e6).toArray();
    List<Efficiency> same = Dea.scores(producers(List.of(inputs.get(0), inKronor), outputs));
    for (int i = 0; i < scores.size(); i++) {
      assertThat(same.get(i).constant().efficiency())
          .isCloseTo(scores.get(i).constant().efficiency(), within(1e-9));
    }
  }

  private static double[] thousands(Random random) {
    return random.doubles(25, 1000, 90000).toArray();
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 6", "2, 1, 9", "5, 3, 24", "9, 9, 81"})
  void aStudyNeedsSoMany(int inputs, int outputs, int least) {
    assertThat(Dea.least(inputs, outputs)).isEqualTo(least);
  }

  @Test
  void aStudyOfTooFewIsRefused() {
    List<Producer> six =
        IntStream.range(0, 6)
            .mapToObj(i -> producer(Integer.toString(i), List.of(1.0 + i), 1))
            .toList();
    assertThat(Dea.study(six).orElseThrow()).hasSize(6);
    assertThat(Dea.study(six.subList(0, 5))).isEmpty();
    assertThat(Dea.study(List.of())).isEmpty();
    List<Producer> lacking = new ArrayList<>(six.subList(0, 5));
    lacking.add(new Producer("6", List.of(HIDDEN), List.of(Value.of(9))));
    assertThat(Dea.study(lacking)).isEmpty();
    assertThatThrownBy(() -> Dea.least(0, 1))
        .hasMessage("One input and one output at least, not 0 and 1");
    assertThatThrownBy(() -> Dea.least(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUndesirableOutputIsInverted() {
    assertThat(Dea.inverse(Value.of(4))).isEqualTo(Value.of(.25));
    assertThat(Dea.inverse(Value.of(0))).isEqualTo(Value.missing(MissingReason.ZERO_DENOMINATOR));
    assertThat(Dea.inverse(HIDDEN)).isEqualTo(HIDDEN);
    assertThatThrownBy(() -> Dea.inverse(Value.of(-1)))
        .hasMessage("An output must be 0 or more, not -1.0");
  }

  @Test
  void wrongProducersAreRefused() {
    Producer right = producer("1", List.of(2.0), 4);
    assertThatThrownBy(() -> Dea.scores(List.of(right, producer("2", List.of(0.0), 4))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An input of 2 is 0 or less");
    assertThatThrownBy(() -> Dea.scores(List.of(right, producer("2", List.of(-1.0), 4))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Dea.scores(List.of(right, producer("2", List.of(1.0), -4))))
        .hasMessage("The outputs of 2 must be 0 or more, one of them above 0");
    assertThatThrownBy(() -> Dea.scores(List.of(right, producer("2", List.of(1.0), 0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Dea.scores(List.of(right, producer("2", List.of(1.0, 2.0), 4))))
        .hasMessage("2 has other numbers of inputs and outputs than the first");
    assertThatThrownBy(() -> Dea.scores(List.of(right, producer("2", List.of(1.0), 4, 4))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Dea.scores(List.of(right, right))).hasMessage("Two producers 1");
    assertThatThrownBy(() -> Dea.scores(List.of()))
        .hasMessage("Nobody's inputs and outputs are all known");
    assertThatThrownBy(() -> Dea.scores(List.of(producer("1", List.of(), 4))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertClose(
      List<Efficiency> scores, ToDoubleFunction<Efficiency> of, double digits, double... expected) {
    assertThat(scores).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(of.applyAsDouble(scores.get(i))).isCloseTo(expected[i], within(digits));
    }
  }

  /** Codes from 1000 on. */
  static List<Producer> producers(List<double[]> inputs, List<double[]> outputs) {
    return IntStream.range(0, inputs.get(0).length)
        .mapToObj(
            i ->
                new Producer(
                    Integer.toString(1000 + i),
                    inputs.stream().map(one -> Value.of(one[i])).toList(),
                    outputs.stream().map(one -> Value.of(one[i])).toList()))
        .toList();
  }

  private static Producer producer(String code, List<Double> inputs, double... outputs) {
    return new Producer(
        code,
        inputs.stream().map(Value::of).toList(),
        DoubleStream.of(outputs).mapToObj(Value::of).toList());
  }
}
