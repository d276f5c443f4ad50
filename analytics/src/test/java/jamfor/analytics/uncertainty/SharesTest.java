package jamfor.analytics.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SharesTest {

  private interface Method {
    Optional<Interval> of(double count, double n, double confidence);
  }

  private static final List<Method> METHODS =
      List.of(Shares::wilson, Shares::wilsonCorrected, Shares::clopperPearson);

  /** Newcombe 1998, table I, as printed: low and high by each method. */
  private static final double[][][] TABLE_I = {
    {{.2553, .3662}, {.0624, .1605}, {0, .1611}, {.0061, .1718}},
    {{.2535, .3682}, {.0598, .1644}, {0, .2005}, {.0018, .1963}},
    {{.2527, .3676}, {.0578, .1617}, {0, .1684}, {.0009, .1776}}
  };

  @ParameterizedTest
  @EnumSource
  void newcombesTable(GoldenVectors through) {
    double[] counts = through.get("newcombe-1998-count");
    double[] cases = through.get("newcombe-1998-n");
    for (int method = 0; method < METHODS.size(); method++) {
      for (int i = 0; i < counts.length; i++) {
        Interval found = METHODS.get(method).of(counts[i], cases[i], 0.95).orElseThrow();
        assertThat(found.low()).isCloseTo(TABLE_I[method][i][0], within(0.00005));
        assertThat(found.high()).isCloseTo(TABLE_I[method][i][1], within(0.00005));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wilsonToManyDigits(GoldenVectors through) {
    double[] counts = through.get("phe-proportion-count");
    double[] cases = through.get("phe-proportion-n");
    close(Shares.wilson(counts[0], cases[0], 0.95).orElseThrow(), .552544432969, .736357517569);
    close(Shares.wilson(counts[1], cases[1], 0.95).orElseThrow(), .197955498800, .220491303732);
    close(Shares.wilson(counts[0], cases[0], 0.998).orElseThrow(), .495494657407, .778354061409);
    close(Shares.wilson(counts[1], cases[1], 0.998).orElseThrow(), .191793817990, .227315629025);
  }

  /** Recomputed by SciPy's beta.ppf; the last count is not whole. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.95, .25273674558527126, .36762192260135135",
    "15, 148, 0.998, .04028444503410538, .1996570373429188",
    "0, 20, 0.998, 0, .29205421561586203",
    "1, 29, 0.95, .0008726468835799228, .1776442954887229",
    "20, 20, 0.95, .8315665290169147, 1",
    "12.5, 40.25, 0.95, .17444614929362348, .4757734691710549"
  })
  void theExactInterval(double count, double n, double confidence, double low, double high) {
    close(Shares.clopperPearson(count, n, confidence).orElseThrow(), low, high);
  }

  /** Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, .0524, .3339",
    "9, 10, 3, 10, .1705, .8090",
    "6, 7, 2, 7, .0582, .8062",
    "5, 56, 0, 29, -.0381, .1926",
    "0, 10, 0, 20, -.1611, .2775",
    "0, 10, 0, 10, -.2775, .2775",
    "10, 10, 0, 20, .6791, 1",
    "10, 10, 0, 10, .6075, 1"
  })
  void theDifferenceOfTwo(double x1, double n1, double x2, double n2, double low, double high) {
    Interval found = Shares.newcombe(x1, n1, x2, n2, 0.95).orElseThrow();
    assertThat(found.low()).isCloseTo(low, within(0.00005));
    assertThat(found.high()).isCloseTo(high, within(0.00005));
    Interval turned = Shares.newcombe(x2, n2, x1, n1, 0.95).orElseThrow();
    assertThat(turned.low()).isCloseTo(-found.high(), within(1e-15));
    assertThat(turned.high()).isCloseTo(-found.low(), within(1e-15));
  }

  @Test
  void ofNobodyThereIsNone() {
    for (Method method : METHODS) {
      assertThat(method.of(0, 0, 0.95)).isEmpty();
    }
    assertThat(Shares.newcombe(0, 0, 1, 2, 0.95)).isEmpty();
    assertThat(Shares.newcombe(1, 2, 0, 0, 0.95)).isEmpty();
  }

  /** Exactly, at every confidence and size: an interval that ends at −1e−17 is not of a share. */
  @Test
  void noneBeginsAtZeroAndAllEndsAtOne() {
    for (Method method : METHODS) {
      for (double confidence : new double[] {0.5, 0.8, 0.95, 0.998}) {
        for (int n = 1; n < 400; n++) {
          assertThat(method.of(0, n, confidence).orElseThrow().low()).isZero();
          assertThat(method.of(n, n, confidence).orElseThrow().high()).isEqualTo(1);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 10",
    "11, 10",
    "1, 0",
    "1, -1",
    "NaN, 10",
    "1, NaN",
    "Infinity, Infinity",
    "1, Infinity",
    "-1e-300, 10"
  })
  void wrongCounts(double count, double n) {
    for (Method method : METHODS) {
      assertThatThrownBy(() -> method.of(count, n, 0.95))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Not a ");
    }
    assertThatThrownBy(() -> Shares.newcombe(count, n, 1, 2, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shares.newcombe(1, 2, count, n, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "-0.95", "95", "NaN"})
  void wrongConfidence(double confidence) {
    for (Method method : METHODS) {
      assertThatThrownBy(() -> method.of(1, 2, confidence))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Not a confidence between 0 and 1: " + confidence);
    }
  }

  /** Wilson's ends are the shares whose score test lies exactly at the level. */
  @Test
  void wilsonIsTheScoreTestTurnedRound() {
    Random random = new Random(4);
    for (int round = 0; round < 500; round++) {
      double n = 1 + random.nextInt(1000);
      double count = n * random.nextDouble();
      Interval found = Shares.wilson(count, n, 0.95).orElseThrow();
      for (double end : new double[] {found.low(), found.high()}) {
        double score = Math.abs(count / n - end) / Math.sqrt(end * (1 - end) / n);
        assertThat(score).isCloseTo(1.959963984540054, offset(1e-9));
      }
    }
  }

  @Test
  void whatHoldsOfEveryInterval() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      double n = 1 + random.nextInt(300);
      double count = round % 2 == 0 ? random.nextInt((int) n + 1) : n * random.nextDouble();
      double share = count / n;
      for (Method method : METHODS) {
        for (double confidence : new double[] {0.5, 0.8, 0.95, 0.998}) {
          Interval found = method.of(count, n, confidence).orElseThrow();
          Interval rest = method.of(n - count, n, confidence).orElseThrow();
          assertThat(found.low()).isBetween(0.0, share + 1e-15);
          assertThat(found.high()).isBetween(share - 1e-15, 1.0);
          assertThat(rest.low()).isCloseTo(1 - found.high(), within(1e-12));
          assertThat(rest.high()).isCloseTo(1 - found.low(), within(1e-12));
        }
      }
    }
  }

  @Test
  void theCorrectionNeverNarrows() {
    for (int n = 1; n < 60; n++) {
      for (int count = 0; count <= n; count++) {
        Interval plain = Shares.wilson(count, n, 0.95).orElseThrow();
        Interval corrected = Shares.wilsonCorrected(count, n, 0.95).orElseThrow();
        assertThat(corrected.low()).isLessThanOrEqualTo(plain.low());
        assertThat(corrected.high()).isGreaterThanOrEqualTo(plain.high());
      }
    }
  }

  /** Half a case is within the correction, and the interval does not jump there. */
  @Test
  void theCorrectionReachesNothingAtHalfACase() {
    assertThat(Shares.wilsonCorrected(0.5, 20, 0.5).orElseThrow().low()).isZero();
    assertThat(Shares.wilsonCorrected(0.5 + 1e-9, 20, 0.5).orElseThrow().low())
        .isBetween(0.0, 1e-9);
    assertThat(Shares.wilsonCorrected(0.6, 20, 0.5).orElseThrow().low()).isPositive();
  }

  /** A difference of large numbers would have left one digit. */
  @Test
  void ofVeryManyTheLowerEndKeepsItsDigits() {
    Interval found = Shares.wilson(1e-4, 1e9, 0.95).orElseThrow();
    assertThat(found.low() * 1e9 * 3.84149883).isCloseTo(1e-8, within(1e-11));
  }

  private static void close(Interval found, double low, double high) {
    assertThat(found.low()).isCloseTo(low, within(1e-9 * low + 1e-300));
    assertThat(found.high()).isCloseTo(high, within(1e-9 * high));
  }
}
