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
  private int room;

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
        numbers[column] = new double[0];
      } else {
        integers[column] = new int[0];
      }
    }
    reserve(1);
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
    this.room = size;
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

  /** Makes room for so many rows in all; cells after the last row are empty. */
  void reserve(int rows) {
    if (rows <= room) {
      return;
    }
    int more = Math.max(Math.max(rows, 2 * room), FIRST_ROWS);
    for (int column = 0; column < table.width(); column++) {
      if (isNumber(column)) {
        numbers[column] = Arrays.copyOf(numbers[column], more);
        Arrays.fill(numbers[column], room, more, Double.NaN);
      } else {
        integers[column] = Arrays.copyOf(integers[column], more);
        Arrays.fill(integers[column], room, more, EMPTY);
      }
    }
    room = more;
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
