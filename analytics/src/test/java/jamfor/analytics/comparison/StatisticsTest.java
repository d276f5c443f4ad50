package jamfor.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

  /**
   * Type 7 of published examples: NIST's wafers, Hyndman and Fan's five, the tests of Commons
   * Statistics.
   */
  @ParameterizedTest
  @CsvSource({
    "95.1772 95.1567 95.1937 95.1959 95.1442 95.0610 95.1591 95.1195 95.1065 95.0925 95.1990 95.1682, 0.9, 95.19568, 1e-9",
    "15 20 35 40 50, 0.4, 29, 1e-12",
    "15 20 35 40 50, 0.25, 20, 1e-12",
    "15 20 35 40 50, 0.75, 40, 1e-12",
    "1 2 3, 0.75, 2.5, 1e-12",
    "1 3 2 4, 0.3, 1.9, 1e-12",
    "1 3 2 4, 0.75, 3.25, 1e-12",
    "0 1, 0.25, 0.25, 1e-12",
    "42, 0.25, 42, 0",
    "7 7 7 7, 0.75, 7, 0"
  })
  void quantilesAreOfTypeSeven(String values, double p, double expected, double tolerance) {
    assertThat(spread(numbers(values)).quantile(p).get()).isCloseTo(expected, within(tolerance));
  }

  @Test
  void nothingHasNoStatistic() {
    Value missing = Value.missing(MissingReason.TOO_FEW);
    assertThat(spread().mean()).isEqualTo(missing);
    assertThat(spread().quantile(0.5)).isEqualTo(missing);
    assertThat(spread(42).meanWithout(42)).isEqualTo(missing);
    assertThat(Statistics.weightedMean(new double[0], new double[0])).isEqualTo(missing);
  }

  @Test
  void weightsThatSumToZeroHaveNoMean() {
    assertThat(Statistics.weightedMean(numbers("1 2"), numbers("0 0")))
        .isEqualTo(Value.missing(MissingReason.ZERO_DENOMINATOR));
  }

  @Test
  void theWeightedMeanIsThePooledRatio() {
    assertThat(Statistics.weightedMean(numbers("50 100"), numbers("30 10")).get()).isEqualTo(62.5);
  }

  @Test
  void theMeanDoesNotDependOnTheOrder() {
    double[] values = numbers("0.1 1e12 0.2 -1e12 0.3 1e-12 7");
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    assertThat(Statistics.mean(Sum.of(sorted), 7)).isEqualTo(Statistics.mean(Sum.of(values), 7));
  }

  @Test
  void theMeanOfTheOthersIsThatOfAGroupWithoutOne() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      double[] values =
          random.doubles(2 + random.nextInt(40), -1e7, 1e7).map(one -> one / 7).toArray();
      for (int own = 0; own < values.length; own++) {
        int left = own;
        double[] others =
            IntStream.range(0, values.length)
                .filter(i -> i != left)
                .mapToDouble(i -> values[i])
                .toArray();
        assertThat(spread(values).meanWithout(values[own])).isEqualTo(spread(others).mean());
      }
    }
  }

  private static Spread spread(double... values) {
    return new Spread(values, Direction.NEUTRAL, false);
  }

  static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
