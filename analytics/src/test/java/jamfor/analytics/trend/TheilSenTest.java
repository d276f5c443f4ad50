package jamfor.analytics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TheilSenTest {

  /** Sen's own example, 1968; methods.md G8. */
  @Test
  void sensExample() {
    TheilSen sen =
        new TheilSen(
            new double[] {1, 2, 3, 4, 10, 12, 18}, new double[] {9, 15, 19, 20, 45, 55, 78});

    assertThat(sen.slope()).isEqualTo(4);
    assertThat(sen.interval(0.93)).containsExactly(26 / 7.0, 35 / 8.0);
  }

  @Test
  void theNilesSlope() {
    double[] years = IntStream.range(1871, 1971).asDoubleStream().toArray();

    assertThat(new TheilSen(years, MannKendallTest.NILE).slope()).isCloseTo(-2.6, within(1e-12));
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
}
