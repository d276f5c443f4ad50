package jamfor.analytics.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FunnelTest {

  private static final Dispersion.Estimated NINE = new Dispersion.Estimated(10, 9, 0.03);

  /** The baseline, too, is known to six decimals of a per cent only. */
  @ParameterizedTest
  @EnumSource
  void theSmallestOfPublicHealthEngland(GoldenVectors through) {
    double baseline = through.get("phe-funnel-baseline")[0];
    double[] n = through.get("phe-funnel-n");
    double[] low95 = {3.204264, 25.885383, 35.933491, 41.923356, 46.011039};
    double[] low998 = {0, 0, 10.150815, 19.594903, 26.039864};
    for (int i = 0; i < n.length; i++) {
      Interval usual = Funnel.limits(baseline, n[i], 0.95).orElseThrow();
      Interval wide = Funnel.limits(baseline, n[i], 0.998).orElseThrow();
      assertThat(100 * usual.low()).isCloseTo(low95[i], within(0.000001));
      assertThat(100 * wide.low()).isCloseTo(low998[i], within(0.000001));
      assertThat(100 * usual.high()).isEqualTo(100);
      assertThat(100 * wide.high()).isEqualTo(100);
    }
  }

  /** What the method is named by. */
  @Test
  void aLimitsWilsonIntervalJustTouchesTheBaseline() {
    Random random = new Random(24);
    for (int round = 0; round < 300; round++) {
      double baseline = 0.05 + 0.9 * random.nextDouble();
      double n = 200 + random.nextInt(2000);
      Interval limits = Funnel.limits(baseline, n, 0.95).orElseThrow();
      assertThat(Shares.wilson(limits.low() * n, n, 0.95).orElseThrow().high())
          .isCloseTo(baseline, within(1e-12));
      assertThat(Shares.wilson(limits.high() * n, n, 0.95).orElseThrow().low())
          .isCloseTo(baseline, within(1e-12));
    }
  }

  @Test
  void overDispersionWidensByAFactorOrByAVariance() {
    Interval plain = Funnel.limits(0.5, 400, 0.95).orElseThrow();
    Interval wider = Funnel.multiplicative(0.5, 400, 0.95, NINE).orElseThrow();
    Interval added = Funnel.additive(0.5, 1e12, 0.95, NINE).orElseThrow();

    assertThat(wider.high() - wider.low())
        .isCloseTo(3 * (plain.high() - plain.low()), within(1e-12));
    // However many cases, the members differ.
    assertThat(added.high() - 0.5).isCloseTo(1.959963984540054 * Math.sqrt(0.03), within(1e-9));
  }

  @Test
  void withinWhatChanceCanDoNothingIsWidened() {
    Dispersion.Estimated chance = new Dispersion.Estimated(10, 1.5, 0);
    Interval plain = Funnel.limits(0.5, 400, 0.95).orElseThrow();

    assertThat(Funnel.multiplicative(0.5, 400, 0.95, chance)).contains(plain);
    assertThat(Funnel.additive(0.5, 400, 0.95, chance)).contains(plain);
  }

  @Test
  void ofNobodyThereIsNoPoint() {
    assertThat(Funnel.limits(0.5, 0, 0.95)).isEmpty();
    assertThat(Funnel.multiplicative(0.5, 0, 0.95, NINE)).isEmpty();
    assertThat(Funnel.additive(0.5, 0, 0.95, NINE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void whereTheBaselineIsNoneOrAllThereIsNoChance(double baseline) {
    assertThat(Funnel.limits(baseline, 7, 0.998)).contains(new Interval(baseline, baseline));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, 10, 0.95, Not a share between 0 and 1: -0.1",
    "1.1, 10, 0.95, Not a share between 0 and 1: 1.1",
    "80, 10, 0.95, Not a share between 0 and 1: 80.0",
    "NaN, 10, 0.95, Not a share between 0 and 1: NaN",
    "0.5, -1, 0.95, Not a number of cases: -1.0",
    "0.5, NaN, 0.95, Not a number of cases: NaN",
    "0.5, Infinity, 0.95, Not a number of cases: Infinity",
    "0.5, 10, 1, Not a confidence between 0 and 1: 1.0",
    "1.5, 0, 0.95, Not a share between 0 and 1: 1.5"
  })
  void wrongArguments(double baseline, double n, double confidence, String message) {
    assertThatThrownBy(() -> Funnel.limits(baseline, n, confidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
