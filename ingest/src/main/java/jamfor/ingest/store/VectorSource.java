package jamfor.ingest.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;

/**
 * Our vectors as a relation that DuckDB can query: it asks for a chunk of rows at a time, so that
 * nothing is appended row by row. One for a connection; it holds one table at a time.
 */
final class VectorSource implements DuckDBTableFunction<Object, VectorSource.Position, Object> {

  /** What queries call it. */
  static final String NAME = "vectors";

  private static final Table NOTHING = Table.of("nothing", "nothing");

  private Table table = NOTHING;
  private Iterable<Slice> slices = List.of();

  private VectorSource() {}

  static VectorSource register(Connection connection) throws SQLException {
    VectorSource source = new VectorSource();
    try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
      builder.withName(NAME).withFunction(source).register(connection);
    }
    return source;
  }

  /** What the next query reads. */
  void take(Table table, Iterable<Slice> slices) {
    this.table = table;
    this.slices = slices;
  }

  void clear() {
    take(NOTHING, List.of());
  }

  /** How far one query has come. */
  static final class Position {
    private final Iterator<Slice> slices;
    private Slice slice;
    private int row;

    private Position(Iterable<Slice> slices) {
      this.slices = slices.iterator();
      this.slice = new Slice(new Vectors(NOTHING), 0, 0);
    }

    /** Whether there is a row left; goes on to the slice that holds it. */
    private boolean find() {
      while (row == slice.to()) {
        if (!slices.hasNext()) {
          return false;
        }
        slice = slices.next();
        row = slice.from();
      }
      return true;
    }
  }

  @Override
  public Object bind(DuckDBTableFunctionBindInfo info) {
    for (Table.Column column : table.columns()) {
      info.addResultColumn(
          column.name(),
          switch (column.type()) {
            case TEXT -> DuckDBColumnType.VARCHAR;
            case NUMBER -> DuckDBColumnType.DOUBLE;
            case INTEGER -> DuckDBColumnType.INTEGER;
          });
    }
    return table;
  }

  @Override
  public Position init(DuckDBTableFunctionInitInfo info) {
    // The rows' order is part of what is written.
    info.setMaxThreads(1);
    return new Position(slices);
  }

  @Override
  public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
    Position position = call.getInitData();
    int written = 0;
    int capacity = (int) chunk.capacity();
    while (written < capacity && position.find()) {
      int rows = Math.min(capacity - written, position.slice.to() - position.row);
      for (int column = 0; column < table.width(); column++) {
        write(position.slice.vectors(), column, position.row, rows, chunk.vector(column), written);
      }
      position.row += rows;
      written += rows;
    }
    return written;
  }

  private void write(
      Vectors from, int column, int row, int rows, DuckDBWritableVector into, int at) {
    switch (table.type(column)) {
      case TEXT -> writeTexts(from, column, row, rows, into, at);
      case NUMBER -> {
        for (int i = 0; i < rows; i++) {
          if (from.isEmpty(column, row + i)) {
            into.setNull(at + i);
          } else {
            into.setDouble(at + i, from.number(column, row + i));
          }
        }
      }
      case INTEGER -> {
        for (int i = 0; i < rows; i++) {
          if (from.isEmpty(column, row + i)) {
            into.setNull(at + i);
          } else {
            into.setInt(at + i, from.integer(column, row + i));
          }
        }
      }
    }
  }

  private void writeTexts(
      Vectors from, int column, int row, int rows, DuckDBWritableVector into, int at) {
    byte[][] words = from.words().utf8();
    byte[][] texts = new byte[rows][];
    for (int i = 0; i < rows; i++) {
      if (!from.isEmpty(column, row + i)) {
        texts[i] = words[from.word(column, row + i)];
      }
    }
    into.setStringUtf8Batch(at, texts);
  }
}
