package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayTest {

  /** Below, at and above a batch; as many as are taken at once, and many more. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4095, 4096, 4097, 65_536, 65_537, 500_000})
  void allAreTakenInTheirOrder(int many) {
    List<Integer> taken = new ArrayList<>();
    Relay<Integer> relay = new Relay<>(taken::add);
    IntStream.range(0, many).forEach(relay::accept);
    relay.finish();

    assertThat(taken).isEqualTo(IntStream.range(0, many).boxed().toList());
  }

  @Test
  void whatFailsOnTheOtherThreadIsToldHere() {
    Relay<Integer> relay =
        new Relay<>(
            one -> {
              if (one == 100_000) {
                throw new IllegalStateException("the " + one);
              }
            });

    assertThatThrownBy(
            () -> {
              IntStream.range(0, 300_000).forEach(relay::accept);
              relay.finish();
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the 100000");
  }
}
