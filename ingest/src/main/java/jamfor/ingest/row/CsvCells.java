package jamfor.ingest.row;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The cells of one line at a time. Most texts of a table stand in it again and again: those met
 * lately are given out once more instead of being made anew.
 */
final class CsvCells extends AbstractBaseCsvCallbackHandler<CsvCells> {

  /** A power of two. */
  private static final int KNOWN = 4096;

  private final String[] known = new String[KNOWN];
  private String[] cells = new String[16];
  private int size;
  private long line;

  CsvCells() {
    Arrays.fill(known, "");
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    size = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (index == cells.length) {
      cells = Arrays.copyOf(cells, 2 * index);
    }
    cells[index] = text(buffer, offset, length);
    size = index + 1;
  }

  private String text(char[] buffer, int offset, int length) {
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int place = (hash ^ hash >>> 12) & KNOWN - 1;
    if (!isSame(known[place], buffer, offset, length)) {
      known[place] = new String(buffer, offset, length);
    }
    return known[place];
  }

  private static boolean isSame(String text, char[] buffer, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  protected CsvCells buildRecord() {
    return this;
  }

  /** How many cells the line has. */
  int size() {
    return size;
  }

  String get(int index) {
    return cells[index];
  }

  /** The line's number in the file, from 1. */
  long line() {
    return line;
  }
}
