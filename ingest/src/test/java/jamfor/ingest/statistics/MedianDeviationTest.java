package jamfor.ingest.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianDeviationTest {

  @ParameterizedTest
  @CsvSource({
    "7, 7, 0, 0",
    "1 3, 2, 1, 1",
    "5 5 5 9, 5, 0, 1",
    "8 1 2 0 3, 2, 1, 2",
    "-4 -2 0 2 4, 0, 2, 2.4",
    "1 3 3 6 8 10 10 1000, 7, 3.5, 126.875"
  })
  void tables(String text, double median, double unscaled, double mean) {
    double[] values = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    double[] given = values.clone();

    MedianDeviation found = MedianDeviation.of(values);

    assertThat(found).isEqualTo(new MedianDeviation(median, unscaled, mean));
    assertThat(found.scaled()).isEqualTo(1.4826 * unscaled);
    assertThat(values).as("left as they were").containsExactly(given);
  }

  @Test
  void ofNothingThereIsNone() {
    assertThatThrownBy(MedianDeviation::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No values, no median");
  }
}
