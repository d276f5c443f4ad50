package jamfor.ingest.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A table's rows as bytes, little-endian: what table it is, the words, how many rows, and of each
 * column the width of a cell and the cells. A column whose cells are all the same has one cell, and
 * the width 0. The same rows, filled in the same order, are the same bytes everywhere.
 */
final class VectorBytes {

  /** The width of a column that is written as one cell. */
  private static final byte ALL_THE_SAME = 0;

  /** How an empty cell is written where cells are narrower than an integer. */
  private static final int EMPTY = -1;

  private static final int MOST_IN_BYTE = 0xFE;
  private static final int MOST_IN_SHORT = 0xFFFE;

  private VectorBytes() {}

  /** How many bytes {@link #write} takes at most. */
  static long most(Vectors vectors) {
    long bytes = description(vectors.table()).length + 3L * Integer.BYTES;
    for (byte[] word : vectors.words().utf8()) {
      bytes += Integer.BYTES + word.length;
    }
    long cells = Math.max(1, vectors.size());
    for (Table.Column column : vectors.table().columns()) {
      int width = column.type() == Table.Type.NUMBER ? Double.BYTES : Integer.BYTES;
      bytes += 1 + cells * width;
    }
    return bytes;
  }

  static void write(Vectors vectors, ByteBuffer out) {
    put(description(vectors.table()), out);
    byte[][] words = vectors.words().utf8();
    out.putInt(words.length);
    for (byte[] word : words) {
      put(word, out);
    }
    int rows = vectors.size();
    out.putInt(rows);
    for (int column = 0; column < vectors.table().width(); column++) {
      if (vectors.table().type(column) == Table.Type.NUMBER) {
        write(vectors.numbers(column), rows, out);
      } else {
        write(vectors.integers(column), rows, out);
      }
    }
  }

  private static void write(double[] cells, int rows, ByteBuffer out) {
    if (areTheSame(cells, rows)) {
      out.put(ALL_THE_SAME).putDouble(rows == 0 ? Double.NaN : cells[0]);
      return;
    }
    out.put((byte) Double.BYTES);
    out.asDoubleBuffer().put(cells, 0, rows);
    out.position(out.position() + rows * Double.BYTES);
  }

  private static boolean areTheSame(double[] cells, int rows) {
    for (int row = 1; row < rows; row++) {
      if (Double.doubleToLongBits(cells[row]) != Double.doubleToLongBits(cells[0])) {
        return false;
      }
    }
    return true;
  }

  private static void write(int[] cells, int rows, ByteBuffer out) {
    int width = width(cells, rows);
    out.put((byte) width);
    switch (width) {
      case ALL_THE_SAME -> out.putInt(rows == 0 ? Vectors.empty() : cells[0]);
      case Byte.BYTES -> {
        for (int row = 0; row < rows; row++) {
          out.put((byte) narrow(cells[row]));
        }
      }
      case Short.BYTES -> {
        for (int row = 0; row < rows; row++) {
          out.putShort((short) narrow(cells[row]));
        }
      }
      default -> {
        out.asIntBuffer().put(cells, 0, rows);
        out.position(out.position() + rows * Integer.BYTES);
      }
    }
  }

  private static int narrow(int cell) {
    return cell == Vectors.empty() ? EMPTY : cell;
  }

  private static int width(int[] cells, int rows) {
    boolean same = true;
    int most = 0;
    for (int row = 0; row < rows; row++) {
      int cell = cells[row];
      same &= cell == cells[0];
      if (cell != Vectors.empty()) {
        most = cell < 0 ? Integer.MAX_VALUE : Math.max(most, cell);
      }
    }
    if (same) {
      return ALL_THE_SAME;
    }
    return most <= MOST_IN_BYTE ? Byte.BYTES : most <= MOST_IN_SHORT ? Short.BYTES : Integer.BYTES;
  }

  /** Empty when the next table is another one, or has other columns; then nothing was read. */
  static Optional<Vectors> read(Table table, ByteBuffer in) {
    in.mark();
    if (!Arrays.equals(take(in), description(table))) {
      in.reset();
      return Optional.empty();
    }
    Words words = new Words();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      words.add(new String(take(in), StandardCharsets.UTF_8));
    }
    int rows = in.getInt();
    double[][] numbers = new double[table.width()][];
    int[][] integers = new int[table.width()][];
    for (int column = 0; column < table.width(); column++) {
      int width = in.get();
      if (table.type(column) == Table.Type.NUMBER) {
        numbers[column] = numbers(width, rows, in);
      } else {
        integers[column] = integers(width, rows, in);
      }
    }
    return Optional.of(new Vectors(table, words, integers, numbers, rows));
  }

  private static double[] numbers(int width, int rows, ByteBuffer in) {
    double[] cells = new double[rows];
    if (width == ALL_THE_SAME) {
      Arrays.fill(cells, in.getDouble());
    } else {
      in.asDoubleBuffer().get(cells);
      in.position(in.position() + rows * Double.BYTES);
    }
    return cells;
  }

  private static int[] integers(int width, int rows, ByteBuffer in) {
    int[] cells = new int[rows];
    switch (width) {
      case ALL_THE_SAME -> Arrays.fill(cells, in.getInt());
      case Byte.BYTES -> {
        for (int row = 0; row < rows; row++) {
          byte cell = in.get();
          cells[row] = cell == EMPTY ? Vectors.empty() : Byte.toUnsignedInt(cell);
        }
      }
      case Short.BYTES -> {
        for (int row = 0; row < rows; row++) {
          short cell = in.getShort();
          cells[row] = cell == EMPTY ? Vectors.empty() : Short.toUnsignedInt(cell);
        }
      }
      default -> {
        in.asIntBuffer().get(cells);
        in.position(in.position() + rows * Integer.BYTES);
      }
    }
    return cells;
  }

  /** The table's name and columns, so that no file is taken for one of another program. */
  private static byte[] description(Table table) {
    StringBuilder text = new StringBuilder(table.name());
    for (Table.Column column : table.columns()) {
      text.append(' ').append(column.name()).append(':').append(column.type());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void put(byte[] text, ByteBuffer out) {
    out.putInt(text.length).put(text);
  }

  private static byte[] take(ByteBuffer in) {
    byte[] text = new byte[in.getInt()];
    in.get(text);
    return text;
  }
}
