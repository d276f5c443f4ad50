package jamfor.analytics.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.efficiency.RkaIndex.Part;
import jamfor.analytics.efficiency.WeightSensitivity.RankInterval;
import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RKA's rule, composite indices, and what their weights do. */
class IndexTest {

  private static final Value HIDDEN = Value.missing(MissingReason.SUPPRESSED);
  private static final Value TOO_FEW = Value.missing(MissingReason.TOO_FEW);
  private static final double[] TWO = {1, 1};

  /** 0 to 40 in steps of 1: the percentiles 2.5 and 97.5 are 1 and 39. */
  @Test
  void theEndsArePercentiles() {
    List<Value> up = RkaIndex.normalised(new Part(numbers(41), true)).orElseThrow();
    List<Value> down = RkaIndex.normalised(new Part(numbers(41), false)).orElseThrow();

    assertThat(up.get(0)).isEqualTo(Value.of(0));
    assertThat(up.get(1).get()).isCloseTo(0, within(1e-12));
    assertThat(up.get(20).get()).isCloseTo(50, within(1e-12));
    assertThat(up.get(2).get()).isCloseTo(100 / 38.0, within(1e-12));
    assertThat(up.get(39).get()).isCloseTo(100, within(1e-12));
    assertThat(up.get(40)).isEqualTo(Value.of(100));
    for (int i = 0; i < up.size(); i++) {
      assertThat(up.get(i).get() + down.get(i).get()).isCloseTo(100, within(1e-12));
    }
  }

  @Test
  void whatIsTheSameForAllIsDropped() {
    assertThat(RkaIndex.normalised(new Part(values(3, 3, 3), true))).isEmpty();
    assertThat(RkaIndex.normalised(new Part(values(3), true))).isEmpty();
    assertThat(RkaIndex.normalised(new Part(List.of(HIDDEN), true))).isEmpty();
    assertThat(RkaIndex.normalised(new Part(List.of(), true))).isEmpty();
    assertThat(RkaIndex.of(List.of(new Part(values(3, 3), true)), 1))
        .containsExactly(TOO_FEW, TOO_FEW);
    Part differs = new Part(numbers(41), true);
    Part same = new Part(IntStream.range(0, 41).mapToObj(i -> Value.of(7)).toList(), true);
    assertThat(RkaIndex.of(List.of(differs, same), 1)).isEqualTo(RkaIndex.of(List.of(differs), 1));
  }

  /** The mean of two key figures, of which one is turned, and that mean normalised again. */
  @Test
  void theMeanIsNormalisedAgain() {
    List<Value> costs = new ArrayList<>(numbers(41));
    List<Value> results = new ArrayList<>(numbers(41));
    results.set(20, HIDDEN);
    List<Value> index = RkaIndex.of(List.of(new Part(results, true), new Part(costs, true)), 2);
    assertThat(index.get(20)).isEqualTo(TOO_FEW);
    assertThat(index.get(0)).isEqualTo(Value.of(0));
    assertThat(index.get(40)).isEqualTo(Value.of(100));
    assertThat(index.get(10).get()).isLessThan(index.get(11).get());
    List<Value> enough = RkaIndex.of(List.of(new Part(results, true), new Part(costs, true)), 1);
    assertThat(enough.get(20).get()).isCloseTo(50, within(1e-9));
    assertThat(RkaIndex.of(List.of(new Part(costs, true), new Part(costs, false)), 1))
        .as("all have 50")
        .allMatch(TOO_FEW::equals);
  }

  /** By hand: 0, 50 and 100 beside 100, 0 and 50 have the means 50, 25 and 75. */
  @Test
  void threeMunicipalities() {
    List<Value> index =
        RkaIndex.of(List.of(new Part(values(1, 2, 3), true), new Part(values(9, 1, 5), true)), 1);

    assertThat(index.get(0).get()).isCloseTo(50, within(1e-9));
    assertThat(index.get(1)).isEqualTo(Value.of(0));
    assertThat(index.get(2)).isEqualTo(Value.of(100));
  }

  @Test
  void anIndexNeedsKeyFiguresOfTheSameMunicipalities() {
    Part two = new Part(values(1, 2), true);
    assertThatThrownBy(() -> RkaIndex.of(List.of(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An index needs a key figure, not 1 of 0");
    assertThatThrownBy(() -> RkaIndex.of(List.of(two), 0))
        .hasMessage("An index needs a key figure, not 0 of 1");
    assertThatThrownBy(() -> RkaIndex.of(List.of(two, new Part(values(1), true)), 1))
        .hasMessage("The key figures are not of the same municipalities");
  }

  /** The two years of schooling are one index, brought to where the best country is 1. */
  @ParameterizedTest
  @EnumSource
  void theHumanDevelopmentIndexOfGhana(GoldenVectors through) {
    double[] ghana = through.get("ghana");
    double[] least = through.get("ghana-least");
    double[] most = through.get("ghana-most");

    double life = Composite.between(ghana[0], least[0], most[0]);
    double mean = Composite.between(ghana[1], least[1], most[1]);
    double expected = Composite.between(ghana[2], least[2], most[2]);
    double education =
        Composite.between(Composite.geometric(new double[] {mean, expected}, TWO), 0, .971);
    double income = Composite.betweenLogarithms(ghana[3], least[3], most[3]);

    assertThat(life).isCloseTo(.701, within(5e-4));
    assertThat(education).isBetween(.594, .596);
    assertThat(income).isCloseTo(.417, within(5e-4));
    assertThat(Composite.geometric(new double[] {life, education, income}, new double[] {1, 1, 1}))
        .isCloseTo(.558, within(5e-4));
  }

  @Test
  void weightsAreProportions() {
    assertThat(Composite.linear(new double[] {2, 8}, TWO)).isEqualTo(5);
    assertThat(Composite.linear(new double[] {2, -8}, new double[] {3, 1})).isEqualTo(-.5);
    assertThat(Composite.geometric(new double[] {2, 8}, TWO)).isCloseTo(4, within(1e-12));
    assertThat(Composite.geometric(new double[] {2, 8}, new double[] {9, 0}))
        .isCloseTo(2, within(1e-12));
    assertThat(Composite.geometric(new double[] {2, 0}, TWO)).isZero();
    assertThat(Composite.geometric(new double[] {5}, new double[] {7})).isEqualTo(5);
    assertThat(Composite.between(30, 20, 40)).isEqualTo(.5);
    assertThat(Composite.between(50, 20, 40)).isEqualTo(1.5);
    assertThat(Composite.betweenLogarithms(10, 1, 100)).isCloseTo(.5, within(1e-12));
  }

  @Test
  void wrongPartsAreRefused() {
    assertThatThrownBy(() -> Composite.linear(TWO, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A weight for each part, not 1 for 2");
    assertThatThrownBy(() -> Composite.linear(new double[0], new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Composite.linear(TWO, new double[] {0, 0}))
        .hasMessage("Some part must have a weight above 0");
    assertThatThrownBy(() -> Composite.linear(TWO, new double[] {2, -1}))
        .hasMessage("A weight must be 0 or more, not -1.0");
    assertThatThrownBy(() -> Composite.linear(new double[] {1, Double.NaN}, TWO))
        .hasMessage("A finite number is needed, not NaN");
    assertThatThrownBy(() -> Composite.geometric(new double[] {1, -1}, TWO))
        .hasMessage("A part must be 0 or more, not -1.0");
    assertThatThrownBy(() -> Composite.geometric(new double[] {1, Double.NaN}, TWO))
        .hasMessage("A finite number is needed, not NaN");
    assertThatThrownBy(() -> Composite.geometric(TWO, new double[] {1, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
    double most = Double.MAX_VALUE;
    assertThatThrownBy(() -> Composite.linear(TWO, new double[] {most, most}))
        .hasMessage("A finite number is needed, not Infinity");
    assertThatThrownBy(() -> Composite.between(1, 2, 2))
        .hasMessage("The least, 2.0, must be below the most, 2.0");
    assertThatThrownBy(() -> Composite.between(Double.NaN, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Composite.between(1, Double.NEGATIVE_INFINITY, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Composite.between(1, 1, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Composite.betweenLogarithms(0, 1, 2))
        .hasMessage("A logarithm needs numbers above 0");
    assertThatThrownBy(() -> Composite.betweenLogarithms(1, 0, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The first is best in all, the last worst; the middle two change places with the weights. */
  @Test
  void ranksGoWithTheWeights() {
    List<List<Value>> parts =
        List.of(values(9, 9), values(8, 2), values(3, 7), values(1, 1), List.of(HIDDEN, HIDDEN));

    List<Optional<RankInterval>> ranks =
        WeightSensitivity.ranks(parts, new double[] {2, 1}, Composite::linear, 1000, 1);

    assertThat(ranks)
        .containsExactly(
            Optional.of(new RankInterval(1, 1, 1)),
            Optional.of(new RankInterval(2, 2, 3)),
            Optional.of(new RankInterval(3, 2, 3)),
            Optional.of(new RankInterval(4, 4, 4)),
            Optional.empty());
    assertThat(WeightSensitivity.ranks(parts, new double[] {2, 1}, Composite::linear, 1000, 1))
        .isEqualTo(ranks);
  }

  /** All weights are alike likely: which of two differs in a tenth of all sets of weights. */
  @Test
  void weightsAreDrawnEvenly() {
    List<List<Value>> parts = List.of(values(10, 0), values(9, 9), values(0, 0));
    RankInterval rare =
        WeightSensitivity.ranks(parts, TWO, Composite::linear, 2000, 1).get(0).orElseThrow();
    assertThat(rare).isEqualTo(new RankInterval(2, 1, 2));
    List<List<Value>> rarer = List.of(values(100, 0), values(99, 99), values(0, 0));
    assertThat(WeightSensitivity.ranks(rarer, TWO, Composite::linear, 2000, 1).get(0))
        .contains(new RankInterval(2, 2, 2));
  }

  @Test
  void equalsShareTheirRank() {
    List<List<Value>> parts = List.of(values(5, 5), values(5, 5), values(1, 1));
    assertThat(WeightSensitivity.ranks(parts, TWO, Composite::geometric, 10, 1))
        .containsExactly(
            Optional.of(new RankInterval(1.5, 1.5, 1.5)),
            Optional.of(new RankInterval(1.5, 1.5, 1.5)),
            Optional.of(new RankInterval(3, 3, 3)));
  }

  @Test
  void fewerThanThreeAreNotRanked() {
    List<List<Value>> parts = List.of(values(5, 5), values(1, 1), List.of(HIDDEN, Value.of(1)));
    assertThat(WeightSensitivity.ranks(parts, TWO, Composite::linear, 10, 1))
        .hasSize(3)
        .allMatch(Optional::isEmpty);
    assertThatThrownBy(() -> WeightSensitivity.ranks(parts, TWO, Composite::linear, 0, 1))
        .hasMessage("One run at least, not 0");
  }

  private static List<Value> numbers(int n) {
    return IntStream.range(0, n).mapToObj(Value::of).toList();
  }

  private static List<Value> values(double... numbers) {
    return DoubleStream.of(numbers).mapToObj(Value::of).toList();
  }
}
