package jamfor.ingest.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opens an embedded DuckDB that can reach the named folders and nothing else: first its memory is
 * bounded and the folders are allowed, then everything outside is closed, then the settings are
 * locked.
 */
public final class DuckDb {

  /** Left to itself it takes four fifths of the machine's. What does not fit is put on disk. */
  private static final String MEMORY = "2GB";

  private DuckDb() {}

  /** A connection to a database in memory, which puts what is too large in the first folder. */
  public static Connection open(Path... allowed) throws SQLException {
    return open(Map.of(), allowed);
  }

  /** Likewise, with so many threads and no more. */
  public static Connection open(int threads, Path... allowed) throws SQLException {
    return open(Map.of("threads", Integer.toString(threads)), allowed);
  }

  /**
   * @param limits settings besides, such as the most memory
   */
  static Connection open(Map<String, String> limits, Path... allowed) throws SQLException {
    Properties settings = new Properties();
    settings.putAll(limits);
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
    try (Statement statement = connection.createStatement()) {
      String folders =
          Arrays.stream(allowed)
              .map(folder -> folder.toAbsolutePath().normalize() + "/")
              .flatMap(folder -> Stream.of(folder, exactly(folder)))
              .distinct()
              .map(DuckDb::literal)
              .collect(Collectors.joining(", "));
      statement.execute("SET memory_limit = " + literal(MEMORY));
      statement.execute("SET temp_directory = " + literal(spill(allowed)));
      statement.execute("SET allowed_directories = [" + folders + "]");
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
      return connection;
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
  }

  private static String spill(Path... allowed) {
    return Arrays.stream(allowed)
        .findFirst()
        .map(folder -> folder.toAbsolutePath().normalize().resolve("unfinished").toString())
        .orElse("");
  }

  /**
   * The rows of Parquet files, as SQL names them. Their folders may have any name: DuckDB would
   * take * ? [ for a pattern of several files, and a folder called value=3 for a column of that
   * value.
   */
  public static String parquet(Path... files) {
    return Arrays.stream(files)
        .map(file -> literal(exactly(file.toAbsolutePath().toString())))
        .collect(Collectors.joining(", ", "read_parquet([", "], hive_partitioning = false)"));
  }

  /** A name as a pattern that fits nothing else. */
  private static String exactly(String name) {
    return name.replaceAll("[*?\\[]", "[$0]");
  }

  /** A text as SQL writes it. */
  public static String literal(Object text) {
    return "'" + text.toString().replace("'", "''") + "'";
  }
}
