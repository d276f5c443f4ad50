package jamfor.ingest.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of a form whose sheet of figures was saved as CSV. The sign between the fields tells
 * the decimal sign: with semicolons it is a comma, with commas a point, as spreadsheets of our
 * countries save it. A number with the other sign is left a text.
 */
final class FormCsv {

  private static final Pattern COMMA = Pattern.compile("[-\u2212]?\\d+(?:,\\d+)?");
  private static final Pattern POINT = Pattern.compile("[-\u2212]?\\d+(?:\\.\\d+)?");
  private static final int MOST_CHARACTERS = 2_000_000;

  private FormCsv() {}

  static List<FormLine> lines(RawFile file) throws UnreadableException {
    if (file.bytes().length > MOST_CHARACTERS) {
      throw new UnreadableException("1", "more than " + MOST_CHARACTERS + " bytes");
    }
    return lines(file.text(StandardCharsets.UTF_8));
  }

  /** Whether it can be a form, in whatever encoding: the name of the first column is plain. */
  static boolean mayBeForm(RawFile file) {
    return file.bytes().length <= MOST_CHARACTERS
        && new String(file.bytes(), StandardCharsets.ISO_8859_1).contains(FormReading.FORM);
  }

  private static List<FormLine> lines(String text) throws UnreadableException {
    char separator = separator(text);
    Pattern number = separator == ';' ? COMMA : POINT;
    List<FormLine> lines = new ArrayList<>();
    try {
      for (CsvRecord record :
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .ofCsvRecord(text)) {
        Map<Integer, FormCell> cells = new HashMap<>();
        for (int column = 0; column < record.getFieldCount(); column++) {
          String cell = record.getField(column).strip();
          if (number.matcher(cell).matches()) {
            cells.put(column, FormCell.of(FormCell.Kind.NUMBER, cell.replace(',', '.')));
          } else if (!cell.isEmpty()) {
            cells.put(column, FormCell.of(FormCell.Kind.TEXT, cell));
          }
        }
        lines.add(new FormLine("", lines.size() + 1, cells));
      }
    } catch (CsvParseException broken) {
      throw new UnreadableException(
          "row " + (lines.size() + 1), String.valueOf(broken.getMessage()));
    }
    return lines;
  }

  /** What stands after the first head of the form's own columns. */
  private static char separator(String text) {
    int head = text.indexOf(FormReading.FORM);
    String after = head < 0 ? "" : text.substring(head + FormReading.FORM.length());
    return after.startsWith(";") || after.startsWith("\";") ? ';' : ',';
  }
}
