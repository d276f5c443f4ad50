package jamfor.ingest.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "176136 | . | 176136",
        "84.44444444 | . | 84.44444444",
        "-28.6 | . | -28.6",
        "\u221228,6 | , | -28.6",
        "1\u00A0088 | , | 1088",
        "1\u202F088,5 | , | 1088.5",
        "'1 088' | , | 1088",
        "1.0E-5 | . | 0.00001",
        "0 | , | 0",
        ".5 | . | 0.5"
      })
  void numbersAreReadExactly(String text, String decimalSign, double expected) {
    assertThat(new NumberText(decimalSign).find(text)).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "..",
        "1,234",
        "12 34",
        "1.2.3",
        "NaN",
        "Infinity",
        "1e999",
        "cirka 370",
        "~100",
        "0x10",
        "12%",
        "e5",
        "-e5"
      })
  void whatIsNoNumberIsNeverGuessedAt(String text) {
    assertThat(new NumberText(".").find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "12.5"})
  void theOtherDecimalSignIsRefused(String text) {
    assertThat(new NumberText(",").find(text)).isEmpty();
  }

  @Test
  void theUsualWayIsReadAsJavaReadsIt() {
    Random random = new Random(5);
    NumberText numbers = new NumberText(".");
    for (int i = 0; i < 20_000; i++) {
      String digits = Long.toString(random.nextLong() & Long.MAX_VALUE);
      int length = 1 + random.nextInt(17);
      int point = random.nextInt(length);
      String text =
          (random.nextBoolean() ? "-" : "")
              + digits.substring(0, Math.min(length, digits.length()))
              + (point == 0 ? "" : "." + digits.substring(0, Math.min(point, digits.length())));
      assertThat(numbers.find(text)).as(text).hasValue(Double.parseDouble(text));
    }
  }
}
