package jamfor.analytics.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopeTest {

  /** Small whole numbers, so that some are the same and many are needless. */
  @ParameterizedTest
  @EnumSource
  void whoIsNeedlessChangesNoEfficiency(Returns returns) {
    Random random = new Random(4);
    double[][] inputs = numbers(random, 2);
    double[][] outputs = numbers(random, 1);
    Envelope all = new Envelope(inputs, outputs, returns);
    Envelope frontier = all.frontier();
    for (int i = 0; i < inputs.length; i++) {
      assertThat(frontier.efficiency(inputs[i], outputs[i]))
          .isCloseTo(all.efficiency(inputs[i], outputs[i]), within(1e-9));
    }
  }

  private static double[][] numbers(Random random, int columns) {
    return IntStream.range(0, 30)
        .mapToObj(i -> random.ints(columns, 1, 5).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }
}
