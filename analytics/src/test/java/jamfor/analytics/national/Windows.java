package jamfor.analytics.national;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** The statistics by DuckDB's own aggregations and window functions. */
final class Windows {

  private Windows() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Stopwatch watch = Stopwatch.sinceStartOfProcess();
    try (DuckDbAlone alone = new DuckDbAlone(Country.of(List.of(arguments)))) {
      watch.stop("start");
      alone.windows();
      watch.stop("work");
    }
    Stopwatch.memory();
  }
}
