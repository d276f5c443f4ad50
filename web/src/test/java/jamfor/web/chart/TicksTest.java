package jamfor.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    "169098 199892, 160000 170000 180000 190000 200000",
    "54 98.3, 50 60 70 80 90 100",
    "-19.6 8.1, -20 -10 0 10",
    "5 5, 5.0 5.2",
    "0.01 0.05, 0.01 0.02 0.03 0.04 0.05",
  })
  void areRoundNumbersAroundTheValues(String values, String expected) {
    Ticks ticks =
        Ticks.around(
            Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).summaryStatistics());
    String texts =
        ticks.values().stream()
            .map(value -> value.stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(" "));
    assertEquals(expected.replace(".0 ", " "), texts);
  }
}
