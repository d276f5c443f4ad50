package jamfor.analytics.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyTest {

  @ParameterizedTest
  @EnumSource
  void twoFactorsAsDasGuptaPrintsThem(GoldenVectors through) {
    double[] own = through.get("das-gupta-own");
    double[] other = through.get("das-gupta-other");

    double[] effects = Shapley.twoFactors(own, other);

    assertThat(effects[0]).isCloseTo(4369.913, within(5e-4));
    assertThat(effects[1]).isCloseTo(1487.262, within(5e-4));
    assertThat(effects[0] + effects[1])
        .isCloseTo(own[0] * own[1] - other[0] * other[1], within(1e-9));
    assertThat(Shapley.effects(own, other)[0]).isCloseTo(effects[0], within(1e-9));
  }

  /** By hand: six orders of changing 2·3·5 to 1·1·1 one factor after the other. */
  @Test
  void threeFactorsAreTheMeanOverSixOrders() {
    double[] effects = Shapley.effects(new double[] {2, 3, 5}, new double[] {1, 1, 1});

    assertThat(effects[0]).isCloseTo((2 * 1 + 3 + 5 + 2 * 15) / 6.0, within(1e-12));
    assertThat(effects[1]).isCloseTo((2 * 2 + 4 + 10 + 2 * 20) / 6.0, within(1e-12));
    assertThat(effects[2]).isCloseTo((2 * 4 + 8 + 12 + 2 * 24) / 6.0, within(1e-12));
  }

  /** Cost for each worker divided by children for each worker. */
  @Test
  void aFigureNeedBeNoProduct() {
    double[] effects =
        Shapley.effects(new double[] {600, 5}, new double[] {500, 4}, one -> one[0] / one[1]);

    assertThat(effects[0]).isCloseTo((20 + 25) / 2.0, within(1e-12));
    assertThat(effects[1]).isCloseTo((-25 - 30) / 2.0, within(1e-12));
  }

  @Test
  void whatIsAlikeExplainsNothing() {
    assertThat(Shapley.effects(new double[] {2, 7, 5}, new double[] {3, 7, 5}))
        .containsExactly(-35, 0, 0);
    assertThat(Shapley.effects(new double[] {4, 4}, new double[] {4, 4})).containsExactly(0, 0);
    assertThat(Shapley.effects(new double[] {0, 4}, new double[] {0, 9})).containsExactly(0, 0);
    assertThat(Shapley.effects(new double[] {6}, new double[] {4})).containsExactly(2);
  }

  /** Of either sign, of one to twelve factors; swapping the sides turns every sign. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theEffectsAreTheWholeDifference(long seed) {
    Random random = new Random(seed);
    for (int n = 1; n <= Shapley.MOST_FACTORS; n++) {
      double[] own = random.doubles(n, -3, 3).toArray();
      double[] other = random.doubles(n, -3, 3).toArray();
      double[] effects = Shapley.effects(own, other);
      double difference =
          Arrays.stream(own).reduce(1, (a, b) -> a * b)
              - Arrays.stream(other).reduce(1, (a, b) -> a * b);
      double size = Math.pow(3, n);
      assertThat(Arrays.stream(effects).sum()).isCloseTo(difference, within(1e-13 * size));
      double[] turned = Shapley.effects(other, own);
      for (int i = 0; i < n; i++) {
        assertThat(turned[i]).isCloseTo(-effects[i], within(1e-13 * size));
      }
    }
  }

  @Test
  void wrongFactorsAreRefused() {
    double[] two = {1, 2};
    assertThatThrownBy(() -> Shapley.effects(two, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("From 1 to 12 factors on each side, not 2 and 1");
    assertThatThrownBy(() -> Shapley.effects(new double[0], new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shapley.effects(new double[13], new double[13]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shapley.effects(two, new double[] {1, Double.NaN}))
        .hasMessage("A factor must be a finite number, not NaN");
    assertThatThrownBy(() -> Shapley.effects(new double[] {Double.POSITIVE_INFINITY, 1}, two))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Shapley.effects(new double[] {1, 0}, two, one -> one[0] / one[1]))
        .hasMessage("The figure must be a finite number, not Infinity");
    assertThatThrownBy(() -> Shapley.twoFactors(new double[3], new double[3]))
        .hasMessage("Two factors are asked for, not 3");
    assertThatThrownBy(() -> Shapley.twoFactors(two, new double[] {Double.NaN, 1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
