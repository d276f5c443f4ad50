package jamfor.ingest.national;

import jamfor.ingest.Ingest;
import jamfor.ingest.Outcome;
import jamfor.ingest.catalogue.Catalogue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Loads a synthetic country as any delivery is loaded (looked through, receipted, read, checked,
 * stored as sorted Parquet) and prints how long it took, the most memory, and the ratio to DuckDB
 * alone, which reads the same CSV and writes it sorted, without a look at what it says.
 *
 * <p>Arguments: key figures (2,000) and years (20).
 */
public final class NationalLoad {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private NationalLoad() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    int figures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    Path folder = Files.createTempDirectory("jamfor-national-");
    try {
      Catalogue catalogue =
          SyntheticCountry.catalogue(Files.createDirectories(folder.resolve("datasets")));
      Path file = folder.resolve("synthetic-country.csv");
      long rows = SyntheticCountry.write(file, catalogue, figures, years);
      OUT.printf(
          Locale.ROOT, "%,d synthetic observations in %,d bytes of CSV%n", rows, Files.size(file));
      double ours = load(catalogue, folder.resolve("home"), file, rows);
      long memory = mostMemory();
      double alone = sortAlone(file, folder.resolve("alone.parquet"), rows);
      OUT.printf(Locale.ROOT, "Jamför %.1f s, most memory %,d MB%n", ours, memory);
      OUT.printf(Locale.ROOT, "DuckDB alone %.1f s%n", alone);
      OUT.printf(Locale.ROOT, "ratio %.2f%n", ours / alone);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static double load(Catalogue catalogue, Path home, Path file, long rows)
      throws IOException {
    Files.createDirectories(home);
    Ingest ingest = new Ingest(catalogue, home);
    long began = System.nanoTime();
    Outcome outcome = ingest.load(file);
    double seconds = (System.nanoTime() - began) / 1e9;
    OUT.printf("findings %s%n", outcome.findings().counts());
    if (outcome.refused() || outcome.observations() != rows) {
      throw new IllegalStateException("The file was not loaded whole");
    }
    return seconds;
  }

  private static double sortAlone(Path file, Path into, long rows) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      long began = System.nanoTime();
      statement.execute(
          ("COPY (SELECT * FROM read_csv('%s', types = {'municipality': 'VARCHAR', 'year': 'VARCHAR'})"
                  + " ORDER BY figure, year, municipality) TO '%s' (FORMAT parquet, COMPRESSION zstd)")
              .formatted(file, into));
      double seconds = (System.nanoTime() - began) / 1e9;
      try (var count =
          statement.executeQuery("SELECT count(*) FROM read_parquet('%s')".formatted(into))) {
        count.next();
        if (count.getLong(1) != rows) {
          throw new IllegalStateException("DuckDB did not write all rows");
        }
      }
      return seconds;
    }
  }

  /** What the process held at most until now, in megabytes, as the kernel counted it. */
  private static long mostMemory() throws IOException {
    List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
    return status.stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> line.replaceAll("\\D", ""))
            .mapToLong(Long::parseLong)
            .findFirst()
            .orElseThrow()
        / 1024;
  }
}
