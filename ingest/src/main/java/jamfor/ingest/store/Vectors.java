package jamfor.ingest.store;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table by column: position {@code i} of every column belongs to the same row, and a text
 * is a position among the table's words. Columns are named by their position in the table. Filled
 * by one thread, then only read.
 */
public final class Vectors implements Serializable {

  private static final int FIRST_ROWS = 64;

  /** Marks an empty cell of a text or integer column. */
  private static final int EMPTY = Integer.MIN_VALUE;

  private final Table table;
  private final Words words;
  private final int[][] integers;
  private final double[][] numbers;
  private int size;

  public Vectors(Table table) {
    this(table, new Words());
  }

  /**
   * @param words shared with others, when all of the texts are in it already
   */
  public Vectors(Table table, Words words) {
    this.table = table;
    this.words = words;
    this.integers = new int[table.width()][];
    this.numbers = new double[table.width()][];
    for (int column = 0; column < table.width(); column++) {
      if (isNumber(column)) {
        numbers[column] = new double[FIRST_ROWS];
      } else {
        integers[column] = new int[FIRST_ROWS];
      }
    }
  }

  public Table table() {
    return table;
  }

  /** How many rows. */
  public int size() {
    return size;
  }

  /** Begins a row, all of its cells empty. */
  public void addRow() {
    reserve(size + 1);
    size++;
    for (int column = 0; column < table.width(); column++) {
      setEmpty(column, size - 1);
    }
  }

  /** Fills a cell of the last row. */
  public void put(int column, @Nullable String text) {
    if (text != null) {
      integers[column][size - 1] = words.position(text);
    }
  }

  /** Fills a cell of the last row; the number is finite. */
  public void put(int column, double number) {
    numbers[column][size - 1] = number;
  }

  /** Fills a cell of the last row. */
  public void put(int column, int integer) {
    integers[column][size - 1] = integer;
  }

  public boolean isEmpty(int column, int row) {
    // No number of ours is infinite or NaN, so that NaN can mark the empty cell in here.
    return isNumber(column) ? Double.isNaN(numbers[column][row]) : integers[column][row] == EMPTY;
  }

  /** The text of a cell that is not empty. */
  public String text(int column, int row) {
    return words.text(integers[column][row]);
  }

  /** The text of a cell, or null when it is empty. */
  public @Nullable String find(int column, int row) {
    return isEmpty(column, row) ? null : text(column, row);
  }

  /** The text of a cell as a position: equal where the texts are equal. */
  public int word(int column, int row) {
    return integers[column][row];
  }

  /** Reads each word at most once, when it is first asked for by its position. For one thread. */
  public <T> IntFunction<T> reading(Function<String, T> read) {
    return words.reading(read);
  }

  /** The text of a cell that is not empty, as UTF-8; not to be changed. No row is added after. */
  public byte[] utf8(int column, int row) {
    return words.utf8()[integers[column][row]];
  }

  /** The number of a cell that is not empty. */
  public double number(int column, int row) {
    return numbers[column][row];
  }

  /** The integer of a cell that is not empty. */
  public int integer(int column, int row) {
    return integers[column][row];
  }

  /** Makes room for so many rows in all. */
  private void reserve(int rows) {
    for (int column = 0; column < table.width(); column++) {
      if (isNumber(column) && numbers[column].length < rows) {
        numbers[column] = Arrays.copyOf(numbers[column], Math.max(rows, 2 * size));
      } else if (!isNumber(column) && integers[column].length < rows) {
        integers[column] = Arrays.copyOf(integers[column], Math.max(rows, 2 * size));
      }
    }
  }

  /** Appends rows of a query's answer, whose texts are positions among the same words. */
  void append(Scan scan, int from, int to) {
    int rows = to - from;
    reserve(size + rows);
    for (int column = 0; column < table.width(); column++) {
      if (isNumber(column)) {
        scan.copyNumbers(column, from, numbers[column], size, rows);
      } else {
        scan.copyIntegers(column, from, integers[column], size, rows);
      }
    }
    size += rows;
  }

  Words words() {
    return words;
  }

  private boolean isNumber(int column) {
    return table.type(column) == Table.Type.NUMBER;
  }

  private void setEmpty(int column, int row) {
    if (isNumber(column)) {
      numbers[column][row] = Double.NaN;
    } else {
      integers[column][row] = EMPTY;
    }
  }

  static int empty() {
    return EMPTY;
  }
}
