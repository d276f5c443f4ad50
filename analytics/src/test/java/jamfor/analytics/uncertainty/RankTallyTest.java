package jamfor.analytics.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTallyTest {

  /**
   * Of 10,000 draws the first of three is lower than the others in all but so many: 2.5 % lie
   * beyond the end, and one more belongs to what is between.
   */
  @ParameterizedTest
  @CsvSource({"249, 1, 1, 3, 3", "250, 1, 1, 3, 3", "251, 1, 3, 1, 3"})
  void noMoreThanTwoAndAHalfPerCentLieBeyond(
      int exceptions, double low, double high, double turnedLow, double turnedHigh) {
    AtomicInteger draw = new AtomicInteger();
    List<DoubleSupplier> draws =
        List.of(() -> draw.incrementAndGet() <= exceptions ? 9 : 0, () -> 1, () -> 2);
    List<RankTally> tallies = List.of(new RankTally(3), new RankTally(3), new RankTally(3));

    RankTally.simulate(draws, tallies);

    assertThat(draw).hasValue(10_000);
    assertThat(tallies.get(0).interval(false)).isEqualTo(new Interval(low, high));
    assertThat(tallies.get(0).interval(true)).isEqualTo(new Interval(turnedLow, turnedHigh));
  }
}
