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
  private transient @Nullable String[] last;
  private transient int[] lastPosition;
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
    this.last = new String[table.width()];
    this.lastPosition = new int[table.width()];
    for (int column = 0; column < table.width(); column++) {
      if (table.type(column) == Table.Type.NUMBER) {
        numbers[column] = new double[FIRST_ROWS];
      } else {
        integers[column] = new int[FIRST_ROWS];
      }
    }
  }

  /** Rows that were read: the last cells are in nobody else's hands. */
  Vectors(Table table, Words words, int[][] integers, double[][] numbers, int size) {
    this.table = table;
    this.words = words;
    this.integers = integers;
    this.numbers = numbers;
    this.last = new String[table.width()];
    this.lastPosition = new int[table.width()];
    this.size = size;
  }

  /** Whether both hold the same rows in the same order, to the last bit of each number. */
  public boolean sameRows(Vectors other) {
    if (!table.equals(other.table) || size != other.size) {
      return false;
    }
    Words all = new Words();
    int[] here = words.positionsIn(all);
    int[] there = other.words.positionsIn(all);
    for (int column = 0; column < table.width(); column++) {
      boolean same =
          switch (table.type(column)) {
            case NUMBER -> Arrays.equals(numbers[column], 0, size, other.numbers[column], 0, size);
            case INTEGER ->
                Arrays.equals(integers[column], 0, size, other.integers[column], 0, size);
            case TEXT -> sameTexts(integers[column], here, other.integers[column], there, size);
          };
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameTexts(
      int[] words, int[] here, int[] otherWords, int[] there, int rows) {
    for (int row = 0; row < rows; row++) {
      int word = words[row];
      int other = otherWords[row];
      boolean same = word == EMPTY || other == EMPTY ? word == other : here[word] == there[other];
      if (!same) {
        return false;
      }
    }
    return true;
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
    addRows(1);
  }

  /** Begins so many rows, all of their cells empty; returns the first. */
  int addRows(int rows) {
    int first = size;
    reserve(size + rows);
    size += rows;
    for (int column = 0; column < table.width(); column++) {
      if (isNumber(column)) {
        Arrays.fill(numbers[column], first, size, Double.NaN);
      } else {
        Arrays.fill(integers[column], first, size, EMPTY);
      }
    }
    return first;
  }

  /** Fills a cell: an integer, or the position of a text. */
  void set(int column, int row, int integer) {
    integers[column][row] = integer;
  }

  /** Fills a cell; the number is finite. */
  void set(int column, int row, double number) {
    numbers[column][row] = number;
  }

  /** Fills a cell of the last row. */
  public void put(int column, @Nullable String text) {
    if (text == null) {
      return;
    }
    // Rows stand sorted: most texts are the same, even the same object, as in the row before.
    if (text != last[column]) {
      last[column] = text;
      lastPosition[column] = words.position(text);
    }
    integers[column][size - 1] = lastPosition[column];
  }

  /** Fills a cell of the last row; the number is finite. */
  public void put(int column, double number) {
    numbers[column][size - 1] = number;
  }

  /** Fills a cell of the last row: an integer, or the position of a text. */
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

  /** The words as UTF-8, by position; not to be changed. No row is added after. */
  public IntFunction<byte[]> utf8() {
    byte[][] texts = words.utf8();
    return position -> texts[position];
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
  void reserve(int rows) {
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

  /** The cells of a column of numbers, and maybe more after them; not to be changed. */
  double[] numbers(int column) {
    return numbers[column];
  }

  /** The cells of a column of integers or texts, and maybe more after them; not to be changed. */
  int[] integers(int column) {
    return integers[column];
  }

  Words words() {
    return words;
  }

  /** Asked for every cell: only a column of numbers has any. */
  private boolean isNumber(int column) {
    return numbers[column] != null;
  }

  static int empty() {
    return EMPTY;
  }
}
