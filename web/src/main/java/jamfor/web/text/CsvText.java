package jamfor.web.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as people here open it: UTF-8 with a byte order mark, semicolons, decimal comma. A text
 * that a spreadsheet would take for a formula gets an apostrophe before it; numbers are untouched.
 */
public final class CsvText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvText() {}

  public static byte[] of(List<String> header, List<List<Object>> rows) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
      csv.writeRecord(header);
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvText::cell).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    return SpreadsheetText.safe(value.toString());
  }
}
