package jamfor.analytics.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest
  @CsvSource({"2, 1", "NaN, 1", "0, NaN", "0, Infinity", "-Infinity, 0"})
  void notAnInterval(double low, double high) {
    assertThatThrownBy(() -> new Interval(low, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not an interval: " + low + " to " + high);
  }

  @Test
  void minusZeroIsZero() {
    assertThat(new Interval(-0.0, -0.0)).isEqualTo(new Interval(0, 0));
  }
}
