package jamfor.analytics.engine;

import jamfor.ingest.store.DuckDb;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The tables of an edition's folder: written once in the given order, then only read. */
public final class Tables implements AutoCloseable {

  private final Path folder;
  private final Connection connection;

  public Tables(Path folder) {
    this.folder = folder.toAbsolutePath();
    try {
      this.connection = DuckDb.open(folder);
    } catch (SQLException failed) {
      throw new IllegalStateException("The folder cannot be opened: " + folder, failed);
    }
  }

  /** Writes a table whole. */
  public void write(Table table, Iterable<@Nullable Object[]> rows) {
    String columns =
        table.columns().stream()
            .map(column -> column.name() + " " + column.type().sql())
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TEMP TABLE " + table.name() + " (" + columns + ")");
      try (DuckDBAppender appender =
          connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", table.name())) {
        for (@Nullable Object[] row : rows) {
          append(appender, table, row);
        }
      }
      statement.execute(
          "COPY %s TO %s (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 8192)"
              .formatted(table.name(), DuckDb.literal(file(table))));
      statement.execute("DROP TABLE " + table.name());
    } catch (SQLException failed) {
      throw new IllegalStateException("Cannot write " + file(table), failed);
    }
  }

  private static void append(DuckDBAppender appender, Table table, @Nullable Object[] row)
      throws SQLException {
    appender.beginRow();
    for (int i = 0; i < row.length; i++) {
      Object cell = row[i];
      if (cell == null) {
        appender.appendNull();
        continue;
      }
      switch (table.columns().get(i).type()) {
        case TEXT -> appender.append((String) cell);
        case NUMBER -> appender.append((double) (Double) cell);
        case INTEGER -> appender.append((int) (Integer) cell);
      }
    }
    appender.endRow();
  }

  /** All rows, in the order they were written. */
  public synchronized void scan(Table table, Consumer<@Nullable Object[]> rows) {
    String sql = "SELECT * FROM read_parquet(" + DuckDb.literal(file(table)) + ")";
    Map<String, String> texts = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.accept(row(table, result, texts));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("Cannot read " + file(table), failed);
    }
  }

  /** Texts that stand in many rows are kept once. */
  private static @Nullable Object[] row(Table table, ResultSet result, Map<String, String> texts)
      throws SQLException {
    @Nullable Object[] row = new Object[table.columns().size()];
    for (int i = 0; i < row.length; i++) {
      Object cell =
          switch (table.columns().get(i).type()) {
            case TEXT -> once(result.getString(i + 1), texts);
            case NUMBER -> (Double) result.getDouble(i + 1);
            case INTEGER -> (Integer) result.getInt(i + 1);
          };
      row[i] = result.wasNull() ? null : cell;
    }
    return row;
  }

  private static @Nullable String once(@Nullable String text, Map<String, String> texts) {
    return text == null ? null : texts.computeIfAbsent(text, any -> any);
  }

  private Path file(Table table) {
    return folder.resolve(table.name() + ".parquet");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
