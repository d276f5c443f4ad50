package jamfor.ingest.row;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A line of a filled form.
 *
 * @param sheet its name; empty in a CSV file, which is a sheet without a name
 * @param number as the spreadsheet counts, from 1
 * @param cells those that hold something, by column from 0
 */
record FormLine(String sheet, int number, Map<Integer, FormCell> cells) {

  FormLine {
    cells = Collections.unmodifiableMap(new TreeMap<>(cells));
  }

  Optional<FormCell> find(int column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** The cell's text; empty when there is nothing in it. */
  String text(int column) {
    return find(column).map(FormCell::text).orElse("");
  }

  /** As a spreadsheet names a cell: {@code Figurer!F12}. */
  String position(int column) {
    String cell = letters(column) + number;
    return sheet.isEmpty() ? cell : sheet + "!" + cell;
  }

  private static String letters(int column) {
    String letter = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? letter : letters(column / 26 - 1) + letter;
  }
}
