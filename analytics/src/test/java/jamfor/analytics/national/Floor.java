package jamfor.analytics.national;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** What it costs to read the facts and to write as much as Jamför writes. */
final class Floor {

  private Floor() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Stopwatch watch = Stopwatch.sinceStartOfProcess();
    try (DuckDbAlone alone = new DuckDbAlone(Country.of(List.of(arguments)))) {
      watch.stop("start");
      alone.floor();
      watch.stop("work");
    }
    Stopwatch.memory();
  }
}
