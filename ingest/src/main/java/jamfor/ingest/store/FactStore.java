package jamfor.ingest.store;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a working folder: {@code facts/<delivery>.parquet}, one file a delivery, sorted by
 * variable, period, sex, municipality, unit. Later deliveries stand beside earlier ones: vintages.
 * All of it can be rebuilt from the deliveries.
 */
public final class FactStore {

  /** The one schema of the facts. Exactly one of value and missing is set. */
  static final String SCHEMA =
      """
      variable VARCHAR, period VARCHAR, sex VARCHAR, municipality VARCHAR, unit VARCHAR, provider VARCHAR, \
      value DOUBLE, missing VARCHAR, delivery VARCHAR, vintage VARCHAR, row INTEGER""";

  private final Path folder;
  private @Nullable Connection connection;

  public FactStore(Path home) {
    this.folder = home.resolve("facts");
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The folder of the Parquet files, for the engines. */
  public Path folder() {
    return folder;
  }

  public boolean holds(Delivery delivery) {
    return Files.exists(path(delivery));
  }

  /** Writes the facts of one delivery; they are there whole or not at all. */
  public synchronized void write(Delivery delivery, List<Observation> observations) {
    Path unfinished = folder.resolve(delivery.sha256() + ".part");
    try (Statement statement = connection().createStatement()) {
      statement.execute("CREATE OR REPLACE TABLE fact (" + SCHEMA + ")");
      append(connection().unwrap(DuckDBConnection.class), delivery, observations);
      statement.execute(
          "COPY (SELECT * FROM fact ORDER BY variable, period, sex, municipality, unit NULLS FIRST, row) TO "
              + DuckDb.literal(unfinished.toAbsolutePath())
              + " (FORMAT parquet, COMPRESSION zstd)");
      statement.execute("DROP TABLE fact");
      Files.move(unfinished, path(delivery), StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException failed) {
      throw new IllegalStateException(
          "The facts of " + delivery.file() + " cannot be stored", failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Opened once: the start of the database costs more than most deliveries. */
  private Connection connection() throws SQLException {
    if (connection == null) {
      connection = DuckDb.open(folder);
    }
    return connection;
  }

  private static void append(
      DuckDBConnection connection, Delivery delivery, List<Observation> observations)
      throws SQLException {
    try (DuckDBAppender appender =
        connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "fact")) {
      for (Observation one : observations) {
        appender.beginRow();
        appender.append(one.variable());
        appender.append(one.period().text());
        appender.append(one.sex().name());
        appender.append(one.municipality());
        Optional<Unit> unit = one.unit();
        if (unit.isPresent()) {
          appender.append(unit.get().code());
          appender.append(unit.get().provider().name().toLowerCase(Locale.ROOT));
        } else {
          appender.appendNull();
          appender.appendNull();
        }
        appendValue(appender, one);
        appender.append(delivery.sha256());
        appender.append(delivery.retrieved().toString());
        appender.append(one.row());
        appender.endRow();
      }
    }
  }

  private static void appendValue(DuckDBAppender appender, Observation one) throws SQLException {
    if (one.value() instanceof jamfor.ingest.vocabulary.Value.Missing missing) {
      appender.appendNull();
      appender.append(missing.reason().word());
    } else {
      appender.append(one.value().get());
      appender.appendNull();
    }
  }

  private Path path(Delivery delivery) {
    return folder.resolve(delivery.sha256() + ".parquet");
  }
}
