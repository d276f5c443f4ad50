package jamfor.analytics.national;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Makes the synthetic country: its catalogue, its sorted facts, and the same facts as CSV. */
final class Preparation {

  private Preparation() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Stopwatch watch = Stopwatch.sinceStartOfProcess();
    Country country = Country.of(List.of(arguments));
    watch.stop("start");
    country.make();
    try (DuckDbAlone alone = new DuckDbAlone(country)) {
      alone.export();
    }
    watch.stop("work");
    Stopwatch.memory();
  }
}
