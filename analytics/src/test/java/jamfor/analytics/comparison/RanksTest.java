package jamfor.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RanksTest {

  @ParameterizedTest
  @CsvSource({
    "10 20 20 30, HIGHER_IS_BETTER, 4 2 2 1",
    "10 20 20 30, LOWER_IS_BETTER, 1 2 2 4",
    "10 20 20 30, NEUTRAL, 1 2 2 4",
    "5 5 5, HIGHER_IS_BETTER, 1 1 1",
    "7, NEUTRAL, 1"
  })
  void equalValuesShareTheLowestRank(String values, Direction direction, String ranks) {
    double[] all = StatisticsTest.numbers(values);
    String found =
        Arrays.stream(all)
            .mapToObj(value -> Integer.toString(ranks(all, direction).rank(value)))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(ranks);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3, HIGHER_IS_BETTER, none none none",
    "1 2 3 4, HIGHER_IS_BETTER, WORST MIDDLE MIDDLE BEST",
    "1 2 3 4, LOWER_IS_BETTER, BEST MIDDLE MIDDLE WORST",
    "1 2 3 4, NEUTRAL, LOW MIDDLE MIDDLE HIGH",
    "1 2 3 4 5, LOWER_IS_BETTER, BEST MIDDLE MIDDLE MIDDLE WORST",
    "5 5 5 5, HIGHER_IS_BETTER, MIDDLE MIDDLE MIDDLE MIDDLE",
    "1 1 2 3 4 5 6 7, NEUTRAL, LOW LOW MIDDLE MIDDLE MIDDLE MIDDLE HIGH HIGH"
  })
  void bandsAreAQuarterAHalfAndAQuarter(String values, Direction direction, String bands) {
    double[] all = StatisticsTest.numbers(values);
    String found =
        Arrays.stream(all)
            .mapToObj(value -> ranks(all, direction).band(value).map(Band::name).orElse("none"))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(bands);
  }

  @Test
  void swappingTheDirectionSwapsBestAndWorst() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      double[] all = random.doubles(4 + random.nextInt(60), 0, 20).map(Math::rint).toArray();
      for (double value : all) {
        Band up = ranks(all, Direction.HIGHER_IS_BETTER).band(value).orElseThrow();
        Band down = ranks(all, Direction.LOWER_IS_BETTER).band(value).orElseThrow();
        Band swapped = up == Band.BEST ? Band.WORST : up == Band.WORST ? Band.BEST : Band.MIDDLE;
        assertThat(down).isEqualTo(swapped);
      }
    }
  }

  private static Ranks ranks(double[] values, Direction direction) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Ranks(sorted, direction);
  }
}
