package jamfor.ingest.store;

import jamfor.ingest.row.UnreadableException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The process that {@link ParquetProcess} starts: reads the file named and writes its table to the
 * parent. It ends when the parent ends or the time is over, whatever DuckDB is doing.
 */
public final class ParquetChild {

  private static final Map<String, String> LIMITS =
      Map.of("memory_limit", "512MB", "threads", "1", "temp_directory", "");

  private ParquetChild() {}

  /**
   * @param arguments the file, and the most milliseconds
   */
  public static void main(String[] arguments) throws IOException {
    ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> end()));
    CompletableFuture.delayedExecutor(Long.parseLong(arguments[1]), TimeUnit.MILLISECONDS)
        .execute(ParquetChild::end);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16))) {
      try {
        write(Path.of(arguments[0]), out);
      } catch (SQLException | UnreadableException broken) {
        ParquetStream.fault(out, String.valueOf(broken.getMessage()));
      }
    }
  }

  private static void end() {
    Runtime.getRuntime().halt(1);
  }

  private static void write(Path file, DataOutputStream out)
      throws SQLException, IOException, UnreadableException {
    String source = DuckDb.parquet(file);
    try (Connection connection = DuckDb.open(LIMITS, Objects.requireNonNull(file.getParent()));
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT " + columns(statement, source) + " FROM " + source)) {
      ParquetStream.write(out, rows);
    }
  }

  /** Numbers with decimals as doubles; everything else as text, whatever it may be. */
  private static String columns(Statement statement, String source) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet described = statement.executeQuery("DESCRIBE SELECT * FROM " + source)) {
      while (described.next()) {
        String name = "\"" + described.getString("column_name").replace("\"", "\"\"") + "\"";
        boolean number = described.getString("column_type").matches("DOUBLE|FLOAT");
        columns.add(name + (number ? "::DOUBLE" : "::VARCHAR") + " AS " + name);
      }
    }
    return String.join(", ", columns);
  }
}
