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

/**
 * Opens an embedded DuckDB that can reach the named folders and nothing else: first the folders are
 * allowed, then everything outside is closed, then the settings are locked.
 */
public final class DuckDb {

  private DuckDb() {}

  /** A connection to a database in memory. */
  public static Connection open(Path... allowed) throws SQLException {
    return open(Map.of(), allowed);
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
              .map(folder -> literal(folder.toAbsolutePath().normalize() + "/"))
              .collect(Collectors.joining(", "));
      statement.execute("SET allowed_directories = [" + folders + "]");
      statement.execute("SET enable_external_access = false");
      statement.execute("SET lock_configuration = true");
      return connection;
    } catch (SQLException failed) {
      connection.close();
      throw failed;
    }
  }

  /** A text as SQL writes it. */
  public static String literal(Object text) {
    return "'" + text.toString().replace("'", "''") + "'";
  }
}
