package jamfor.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.statistics.MedianDeviation;
import jamfor.ingest.statistics.Quantiles;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Preschool cost per enrolled child 2022 in the 49 municipalities of Västra Götaland: the county's
 * mean as Regionfakta prints it, and what else is computed of them. Methods.md G15.
 */
class GroupGoldenTest {

  private static final String COUNTY = "preschool-cost-2022";
  private static final String EIGHT = "preschool-cost-2022-v8";

  @ParameterizedTest
  @EnumSource
  void thePublishedMeanIsUnweighted(GoldenVectors through) {
    double mean = spread(through.get(COUNTY)).mean().get();

    assertThat(Math.rint(mean)).isEqualTo(169869);
    assertThat(mean).isCloseTo(169869.4286, within(0.00005));
    assertThat(spread(through.get(EIGHT)).mean().get()).isEqualTo(182750.125);
  }

  @ParameterizedTest
  @EnumSource
  void quartilesOfTwoTypes(GoldenVectors through) {
    double[] county = through.get(COUNTY);
    double[] eight = through.get(EIGHT);

    quartiles(spread(county), 162731, 168400, 176773);
    quartiles(spread(eight), 176480.25, 179945, 187867.5);
    assertThat(Quantiles.of(county, 0.25, 6).get()).isEqualTo(162468.5);
    assertThat(Quantiles.of(county, 0.75, 6).get()).isEqualTo(176947);
    assertThat(Quantiles.of(eight, 0.25, 6).get()).isEqualTo(176250.75);
    assertThat(Quantiles.of(eight, 0.75, 6).get()).isEqualTo(192522.5);
  }

  private static void quartiles(Spread spread, double lower, double median, double upper) {
    assertThat(spread.lower().get()).isEqualTo(lower);
    assertThat(spread.quantile(0.5).get()).isEqualTo(median);
    assertThat(spread.upper().get()).isEqualTo(upper);
  }

  @ParameterizedTest
  @EnumSource
  void ranksAndIndexOfTheEight(GoldenVectors through) {
    Spread county = spread(through.get(COUNTY));
    double[] eight = through.get(EIGHT);

    assertThat(Arrays.stream(eight).mapToInt(value -> county.ranks().rank(value)))
        .containsExactly(49, 36, 28, 35, 38, 41, 47, 45);
    double[] index = {117.67, 103.96, 99.55, 103.69, 104.27, 107.59, 114.71, 109.23};
    for (int i = 0; i < eight.length; i++) {
      assertThat(100 * eight[i] / county.mean().get()).isCloseTo(index[i], within(0.005));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theMedianDeviationOfTheEight(GoldenVectors through) {
    MedianDeviation usual = MedianDeviation.of(through.get(EIGHT));

    assertThat(usual.median()).isEqualTo(179945);
    assertThat(usual.unscaled()).isEqualTo(4702);
  }

  /** The thirteenth equals the quartile: by place it is not among the first quarter. */
  @ParameterizedTest
  @EnumSource
  void theFirstQuarterIsTwelve(GoldenVectors through) {
    double[] county = through.get(COUNTY);
    Spread lowest = new Spread(county, Direction.LOWER_IS_BETTER, true);

    assertThat(
            Arrays.stream(county)
                .filter(value -> lowest.ranks().band(value).equals(Optional.of(Band.BEST))))
        .hasSize(12);
    assertThat(Arrays.stream(county).filter(value -> value <= lowest.lower().get())).hasSize(13);
  }

  private static Spread spread(double[] values) {
    return new Spread(values, Direction.NEUTRAL, false);
  }
}
