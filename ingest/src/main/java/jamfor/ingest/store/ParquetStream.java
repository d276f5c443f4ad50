package jamfor.ingest.store;

import jamfor.ingest.row.UnreadableException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a table crosses from {@link ParquetChild}: the names of its columns, then its rows, each cell
 * nothing, a text or a double; then the end, without which nothing of it counts. Or a fault.
 */
final class ParquetStream {

  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_TEXT = 10_000;

  /** A few bytes of Parquet can stand for more rows than any memory holds. */
  private static final int MOST_ROWS = 2_000_000;

  private static final byte FAULT = 'F';
  private static final byte TABLE = 'T';
  private static final byte ROW = 'R';
  private static final byte END = 'E';
  private static final byte NOTHING = '0';
  private static final byte TEXT = 't';
  private static final byte NUMBER = 'n';

  private ParquetStream() {}

  /**
   * @throws UnreadableException when there is more than the reader takes
   */
  static void write(DataOutputStream out, ResultSet rows)
      throws SQLException, IOException, UnreadableException {
    int columns = rows.getMetaData().getColumnCount();
    if (columns > MOST_COLUMNS) {
      throw new UnreadableException("1", "more than " + MOST_COLUMNS + " columns");
    }
    boolean[] numbers = new boolean[columns];
    out.writeByte(TABLE);
    out.writeInt(columns);
    for (int i = 0; i < columns; i++) {
      numbers[i] = rows.getMetaData().getColumnTypeName(i + 1).equals("DOUBLE");
      write(out, bytes(rows.getMetaData().getColumnName(i + 1)));
    }
    for (int row = 1; rows.next(); row++) {
      if (row > MOST_ROWS) {
        throw new UnreadableException("1", "more than " + MOST_ROWS + " rows");
      }
      out.writeByte(ROW);
      for (int i = 0; i < columns; i++) {
        if (numbers[i]) {
          double number = rows.getDouble(i + 1);
          out.writeByte(rows.wasNull() ? NOTHING : NUMBER);
          if (!rows.wasNull()) {
            out.writeDouble(number);
          }
        } else {
          String text = rows.getString(i + 1);
          if (text == null) {
            out.writeByte(NOTHING);
          } else {
            byte[] bytes = bytes(text);
            out.writeByte(TEXT);
            write(out, bytes);
          }
        }
      }
    }
    out.writeByte(END);
  }

  static void fault(DataOutputStream out, String message) throws IOException {
    byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, LONGEST_TEXT);
    out.writeByte(FAULT);
    write(out, Arrays.copyOf(bytes, length));
  }

  /** Of a text that is not too long; nothing of it is written before that is known. */
  private static byte[] bytes(String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST_TEXT) {
      throw new UnreadableException("1", "a cell of more than " + LONGEST_TEXT + " bytes");
    }
    return bytes;
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * @param wanted the columns that must be there
   * @throws UnreadableException when the writer says that the file is broken, or a column lacks
   * @throws IOException when the writer did not come to its end, or wrote what it should not
   */
  static void read(DataInputStream in, Set<String> wanted, ParquetProcess.Taker taker)
      throws IOException, UnreadableException {
    byte first = in.readByte();
    if (first == FAULT) {
      throw new UnreadableException("1", text(in));
    }
    demand(first == TABLE);
    int columns = in.readInt();
    demand(columns >= 0 && columns <= MOST_COLUMNS);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      names.add(text(in));
    }
    for (String column : wanted) {
      if (!names.contains(column)) {
        throw new UnreadableException("1", "no column " + column);
      }
    }
    int row = 0;
    for (byte next = in.readByte(); next != END; next = in.readByte()) {
      row++;
      fault(next, row, in);
      demand(next == ROW && row <= MOST_ROWS);
      taker.take(row, cells(in, row, names));
    }
  }

  private static void fault(byte kind, int row, DataInputStream in)
      throws IOException, UnreadableException {
    if (kind == FAULT) {
      throw new UnreadableException("row " + row, text(in));
    }
  }

  private static Map<String, String> cells(DataInputStream in, int row, List<String> names)
      throws IOException, UnreadableException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String name : names) {
      byte kind = in.readByte();
      fault(kind, row, in);
      demand(kind == NOTHING || kind == TEXT || kind == NUMBER);
      if (kind == TEXT) {
        cells.put(name, text(in));
      } else if (kind == NUMBER) {
        cells.put(name, plain(in.readDouble()));
      }
    }
    return cells;
  }

  /** All digits and no exponent, as somebody would write the number; it reads back the same. */
  private static String plain(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    demand(length >= 0 && length <= LONGEST_TEXT);
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A JVM that falls writes its last words where the table should be. */
  private static void demand(boolean right) throws StreamCorruptedException {
    if (!right) {
      throw new StreamCorruptedException();
    }
  }
}
