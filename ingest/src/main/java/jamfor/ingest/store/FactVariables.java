package jamfor.ingest.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which variables deliveries hold facts of. */
public final class FactVariables {

  private FactVariables() {}

  /**
   * The names of the variables, by the hash of the delivery; a delivery without facts is not there.
   *
   * @param folder of the facts
   */
  public static Map<String, Set<String>> read(Path folder, List<String> deliveries) {
    Map<String, Set<String>> variables = new HashMap<>();
    if (deliveries.isEmpty()) {
      return variables;
    }
    Path[] files =
        deliveries.stream().map(one -> folder.resolve(one + ".parquet")).toArray(Path[]::new);
    try (Connection connection = DuckDb.open(folder);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT DISTINCT delivery, variable FROM " + DuckDb.parquet(files))) {
      while (rows.next()) {
        variables.computeIfAbsent(rows.getString(1), any -> new HashSet<>()).add(rows.getString(2));
      }
      return variables;
    } catch (SQLException failed) {
      throw new IllegalStateException("The facts cannot be read", failed);
    }
  }
}
