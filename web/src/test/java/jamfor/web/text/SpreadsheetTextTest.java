package jamfor.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://127.0.0.1/\",\"a\")",
        "=IMPORTXML(\"http://127.0.0.1/\",\"//a\")",
        "+1+1",
        "-1+1",
        "-",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "\uFF1D1+1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20SUM(1)"
      })
  void aTextThatWouldBeAFormulaIsNone(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Dals-Ed",
        "\u22125,2",
        "5 + 5",
        "'=1",
        "–",
        "a=b",
        "1430",
        "name@example.org"
      })
  void anyOtherTextIsAsItWas(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
  }
}
