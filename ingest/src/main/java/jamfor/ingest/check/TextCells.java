package jamfor.ingest.check;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands over the cells of lines of text. Most of a country's tens of millions are too short to be
 * looked at: no text is made of them.
 */
final class TextCells extends AbstractBaseCsvCallbackHandler<TextCells> {

  private final int shortest;
  private final Cells.Taker taker;

  /** By column: its first text that is not blank, and its number. */
  private final List<String> names = new ArrayList<>();

  private long line;

  /**
   * @param shortest shorter cells are passed over
   */
  TextCells(int shortest, Cells.Taker taker) {
    this.shortest = shortest;
    this.taker = taker;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index == names.size()) {
      names.add("");
    }
    boolean named = !names.get(index).isEmpty();
    if (named && length < shortest) {
      return;
    }
    String cell = new String(buffer, offset, length);
    if (!named && !cell.isBlank()) {
      names.set(index, index + " " + Cells.name(cell));
    }
    if (length >= shortest) {
      taker.take(names.get(index), "row " + line + ", " + (index + 1), cell);
    }
  }

  @Override
  protected TextCells buildRecord() {
    return this;
  }
}
