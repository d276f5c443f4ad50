package jamfor.ingest.row;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Cells of a workbook as text. */
final class Cells {

  private Cells() {}

  /** Numbers as the file writes them, so that no digit is lost on the way. */
  static String text(Row line, int index) {
    return line.getOptionalCell(index)
        .filter(cell -> cell.getType() != CellType.EMPTY)
        .map(Cells::text)
        .orElse("")
        .strip();
  }

  private static String text(Cell cell) {
    return cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
  }

  /** The letters of a column, from 0: A, Z, AA. */
  static String column(int index) {
    String letter = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? letter : column(index / 26 - 1) + letter;
  }
}
