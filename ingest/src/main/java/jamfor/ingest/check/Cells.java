package jamfor.ingest.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * All cells of a file, whatever its layout: of a workbook, of JSON (names too), or of lines of text
 * that are parted by the sign that the first of them have most.
 */
final class Cells {

  /** Takes a cell: the name of its column, where it stands, its text. */
  interface Taker {
    void take(String column, String position, String text);
  }

  private static final JsonFactory JSON = new JsonFactory();

  /** A cell that cannot be read hides nothing: its text is looked at like any other. */
  private static final ReadingOptions ERRORS_AS_CELLS = new ReadingOptions(false, true);

  private static final int LONGEST_NAME = 200;

  private static final String SEPARATORS = ";,\t|";

  private Cells() {}

  /**
   * @param shortest shorter cells of a text are passed over: a country's file has tens of millions
   * @throws IOException when the file is broken
   */
  static void read(byte[] bytes, int shortest, Taker taker) throws IOException {
    String head = Bytes.head(bytes);
    if (head.startsWith("PK")) {
      workbook(bytes, taker);
    } else if (head.startsWith("{") || head.startsWith("[")) {
      json(bytes, taker);
    } else if (!head.startsWith("PAR1")) {
      lines(bytes, head, shortest, taker);
    }
  }

  private static void json(byte[] bytes, Taker taker) throws IOException {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
          String name = name(Optional.ofNullable(parser.currentName()).orElse(""));
          TokenStreamLocation at = parser.currentTokenLocation();
          taker.take(name, "row " + at.getLineNr() + ", " + at.getColumnNr(), parser.getString());
        }
      }
    } catch (JacksonException broken) {
      throw new IOException("broken JSON", broken);
    }
  }

  private static void workbook(byte[] bytes, Taker taker) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), ERRORS_AS_CELLS)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        Map<Integer, String> names = new HashMap<>();
        try (Stream<Row> rows = sheet.openStream()) {
          rows.forEach(row -> row.forEach(cell -> cell(sheet, names, cell, taker)));
        }
      }
    } catch (RuntimeException broken) {
      // The reader of workbooks has many words for a broken one.
      throw new IOException("broken workbook", broken);
    }
  }

  private static void cell(
      Sheet sheet, Map<Integer, String> names, @Nullable Cell cell, Taker taker) {
    if (cell != null && cell.getType() != CellType.EMPTY) {
      String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
      if (text == null) {
        // A formula that no program has computed yet.
        return;
      }
      if (cell.getType() == CellType.STRING) {
        names.putIfAbsent(cell.getColumnIndex(), name(text));
      }
      String column = names.getOrDefault(cell.getColumnIndex(), "");
      taker.take(sheet.getName() + " " + column, sheet.getName() + "!" + cell.getAddress(), text);
    }
  }

  private static void lines(byte[] bytes, String head, int shortest, Taker taker)
      throws IOException {
    char separator = ',';
    for (char one : SEPARATORS.toCharArray()) {
      separator = count(head, one) > count(head, separator) ? one : separator;
    }
    // Every byte is a character here: digits are the same in all encodings of these files.
    Reader text =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1);
    try (CsvReader<TextCells> lines =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraCharsAfterClosingQuote(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .build(new TextCells(shortest, taker), text)) {
      Iterator<TextCells> each = lines.iterator();
      while (each.hasNext()) {
        each.next();
      }
    } catch (CsvParseException broken) {
      throw new IOException("broken text", broken);
    }
  }

  /** A column's name is looked at with every cell below it, so it must not be a novel. */
  static String name(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_NAME));
  }

  private static long count(String text, char one) {
    return text.chars().filter(any -> any == one).count();
  }
}
