package jamfor.ingest.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of a folder, a Parquet file each: written once in the given order, then only read. */
public final class Tables implements AutoCloseable {

  private final Path folder;
  private final Connection connection;
  private final VectorSource source;

  public Tables(Path folder) {
    this.folder = folder.toAbsolutePath();
    try {
      this.connection = DuckDb.open(folder);
      this.source = VectorSource.register(connection);
    } catch (SQLException failed) {
      throw new IllegalStateException("The folder cannot be opened: " + folder, failed);
    }
  }

  /** Writes a table whole. */
  public synchronized void write(Table table, List<Slice> rows) {
    write(table, rows, file(table), "*");
  }

  /**
   * @param rows in the order in which they are to stand
   * @param columns what is written of them, as SQL
   */
  synchronized void write(Table table, Iterable<Slice> rows, Path file, String columns) {
    source.take(table, rows);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT %s FROM %s()) TO %s (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 8192)"
              .formatted(columns, VectorSource.NAME, DuckDb.literal(file)));
    } catch (SQLException failed) {
      throw new IllegalStateException("Cannot write " + file, failed);
    } finally {
      source.clear();
    }
  }

  /** Whether the table was written. */
  public boolean holds(Table table) {
    return Files.exists(file(table));
  }

  /** All rows, in the order they were written. */
  public Vectors read(Table table) {
    return read(table, file(table));
  }

  synchronized Vectors read(Table table, Path path) {
    String file = DuckDb.parquet(path);
    try (Scan scan = new Scan(connection, table, Scan.words(connection, table, file), file)) {
      Vectors vectors = new Vectors(table, scan.words());
      while (scan.next()) {
        scan.copy(0, scan.size(), vectors);
      }
      return vectors;
    } catch (SQLException failed) {
      throw new IllegalStateException("Cannot read " + path, failed);
    }
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
