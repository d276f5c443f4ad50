package jamfor.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TheilSenTest {

  /** Sen's own example, 1968; methods.md G8. */
  @ParameterizedTest
  @EnumSource
  void sensExample(GoldenVectors through) {
    TheilSen sen = new TheilSen(through.get("sen-1968-time"), through.get("sen-1968-value"));

    assertThat(sen.slope()).isEqualTo(4);
    assertThat(sen.interval(0.93)).containsExactly(26 / 7.0, 35 / 8.0);
    assertThat(sen.intercept()).isEqualTo(4);
    assertThat(sen.medianIntercept()).isEqualTo(6);
  }

  @ParameterizedTest
  @EnumSource
  void theNilesSlope(GoldenVectors through) {
    double[] years = IntStream.range(1871, 1971).asDoubleStream().toArray();

    assertThat(new TheilSen(years, through.get("nile")).slope()).isCloseTo(-2.6, within(1e-12));
  }

  @Test
  void pointsOfOneTimeHaveNoSlope() {
    TheilSen one = new TheilSen(new double[] {2020, 2020, 2022}, new double[] {1, 3, 5});
    assertThat(one.slope()).isEqualTo(1.5);
  }

  /** So few slopes cannot hold a wide interval: it ends at the least and the greatest. */
  @Test
  void theIntervalStaysAmongTheSlopes() {
    TheilSen three = new TheilSen(new double[] {1, 2, 3}, new double[] {1, 2, 9});

    assertThat(three.slope()).isEqualTo(4);
    assertThat(three.interval(0.95)).containsExactly(1, 7);
  }

  @Test
  void allEqualIsLevelWithAnIntervalOfNothing() {
    TheilSen level = new TheilSen(new double[] {1, 2, 3, 4, 5}, new double[] {7, 7, 7, 7, 7});

    assertThat(level.slope()).isZero();
    assertThat(level.interval(0.95)).containsExactly(0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2, 1, 2 times of 1 values",
    "1 2, 1 NaN, 'Not all finite: [1.0, NaN]'",
    "2 1, 1 2, 'Times do not ascend: [2.0, 1.0]'",
    "1 NaN, 1 2, 'Times do not ascend: [1.0, NaN]'",
    "1 Infinity, 1 2, 'Times do not ascend: [1.0, Infinity]'",
    "2020 2020, 1 2, No two points at different times",
    "2020, 1, No two points at different times"
  })
  void wrongArguments(String times, String values, String message) {
    assertThatThrownBy(
            () -> new TheilSen(MannKendallTest.values(times), MannKendallTest.values(values)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "95", "NaN"})
  void wrongConfidence(double confidence) {
    TheilSen two = new TheilSen(new double[] {1, 2}, new double[] {1, 2});
    assertThatThrownBy(() -> two.interval(confidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a confidence between 0 and 1: " + confidence);
  }

  /** What was given is not sorted on the way. */
  @Test
  void theSlopeIsTheSameWhenAskedAgain() {
    double[] values = {5, 1, 9, 2};
    TheilSen line = new TheilSen(new double[] {1, 2, 3, 4}, values);

    assertThat(line.medianIntercept()).isEqualTo(line.medianIntercept());
    assertThat(line.intercept()).isEqualTo(line.intercept());
    assertThat(line.slope()).isEqualTo(line.slope());
    assertThat(values).containsExactly(5, 1, 9, 2);
  }
}
