package jamfor.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.statistics.Quantiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Published quantiles of the types 1 to 9; every published quartile of ours is of type 7. */
class QuantilesGoldenTest {

  private static final double RECOMPUTED = 1e-9;

  @ParameterizedTest
  @EnumSource
  void theFiveValues(GoldenVectors through) {
    double[] five = through.get("quantile-five");
    allTypes(five, 0.4, RECOMPUTED, 20, 27.5, 20, 20, 27.5, 26, 29, 27, 27.125);
    assertThat(new double[] {of(five, .25, 6), of(five, .5, 6), of(five, .75, 6)})
        .containsExactly(17.5, 35, 45);
    assertThat(new double[] {of(five, .25, 7), of(five, .5, 7), of(five, .75, 7)})
        .containsExactly(20, 35, 40);
  }

  @ParameterizedTest
  @EnumSource
  void theWafersOfNist(GoldenVectors through) {
    double[] wafers = through.get("nist-wafers");
    assertThat(of(wafers, 0.9, 6)).isCloseTo(95.1981, within(0.00005));
    assertThat(of(wafers, 0.9, 7)).isCloseTo(95.1957, within(0.00005));
    assertThat(of(wafers, 0.9, 8)).isCloseTo(95.1972, within(0.00005));
  }

  @ParameterizedTest
  @EnumSource
  void theTestsOfCommonsStatistics(GoldenVectors through) {
    double[] four = through.get("quantile-four");
    double printed = 0.000005;
    allTypes(
        through.get("quantile-three"), .75, printed, 3, 3, 2, 2.25, 2.75, 3, 2.5, 2.83333, 2.8125);
    allTypes(four, .3, printed, 2, 2, 1, 1.2, 1.7, 1.5, 1.9, 1.63333, 1.65);
    allTypes(four, .25, printed, 1, 1.5, 1, 1, 1.5, 1.25, 1.75, 1.41667, 1.4375);
    allTypes(four, .75, printed, 3, 3.5, 3, 3, 3.5, 3.75, 3.25, 3.58333, 3.5625);
    allTypes(through.get("quantile-two"), .25, printed, 0, 0, 0, 0, 0, 0, .25, 0, 0);
    allTypes(through.get("quantile-one"), .3, 0, 42, 42, 42, 42, 42, 42, 42, 42, 42);
    allTypes(
        through.get("quantile-twenty-two"),
        .05,
        RECOMPUTED,
        8.8,
        8.8,
        8.2,
        8.26,
        8.56,
        8.29,
        8.81,
        8.47,
        8.4925);
  }

  private static void allTypes(double[] values, double p, double tolerance, double... expected) {
    for (int type = 1; type <= expected.length; type++) {
      assertThat(of(values, p, type))
          .as("type %d", type)
          .isCloseTo(expected[type - 1], within(tolerance));
    }
  }

  private static double of(double[] values, double p, int type) {
    return Quantiles.of(values, p, type).get();
  }
}
