package jamfor.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
  void aTextNeverStartsAFormula(String text) {
    String csv =
        new String(CsvText.of(List.of("a"), List.of(List.of(text))), StandardCharsets.UTF_8);

    assertEquals("'" + text, csv.substring(csv.indexOf('\n') + 1).strip().replace("\"", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1.5", "176136", "0.001"})
  void aNumberIsUntouchedButForItsComma(String number) {
    byte[] csv = CsvText.of(List.of("a"), List.of(List.of(new BigDecimal(number))));
    String text = new String(csv, StandardCharsets.UTF_8);

    assertEquals(number.replace('.', ','), text.substring(text.indexOf('\n') + 1).strip());
  }
}
