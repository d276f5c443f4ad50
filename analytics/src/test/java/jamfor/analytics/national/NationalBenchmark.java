package jamfor.analytics.national;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Computes a synthetic country by Jamför and by others, each in a process of its own and one after
 * the other, prints how long each took and how much memory it held, and fails where the others'
 * answers are not Jamför's.
 *
 * <p>Arguments: key figures (2,000) and years (20); or {@code linear} and how many millions of
 * observations in each run (1 3 10).
 */
public final class NationalBenchmark {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Observations of a key figure in 20 years. */
  private static final int OF_A_KEY_FIGURE = 290 * 20;

  private final Country country;
  private final List<Run> runs = new ArrayList<>();

  private NationalBenchmark(Country country) {
    this.country = country;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> asked = List.of(arguments);
    Path folder = Files.createTempDirectory("jamfor-national-");
    try {
      if (!asked.isEmpty() && asked.get(0).equals("linear")) {
        linear(folder, asked.size() > 1 ? asked.subList(1, asked.size()) : List.of("1", "3", "10"));
      } else {
        new NationalBenchmark(new Country(folder, Size.of(asked))).compare();
      }
    } finally {
      new Country(folder, Size.of(List.of())).delete();
    }
  }

  private static void linear(Path folder, List<String> millions)
      throws IOException, InterruptedException {
    for (String million : millions) {
      int keyFigures = Math.max(1, Integer.parseInt(million) * 1_000_000 / OF_A_KEY_FIGURE);
      Country country = new Country(folder.resolve(million), new Size(keyFigures, 20));
      Processes processes = new Processes(country);
      processes.java("Preparation", Preparation.class);
      Run run = processes.java("Jamför", JamforAlone.class);
      double observations = (double) keyFigures * OF_A_KEY_FIGURE / 1e6;
      OUT.printf(
          Locale.ROOT,
          "%5.1f million synthetic observations: %7.1f s, %5.2f s a million, %,d MB%n",
          observations,
          run.work(),
          run.work() / observations,
          run.memory());
      country.delete();
    }
  }

  private void compare() throws IOException, InterruptedException {
    Size size = country.size();
    Processes processes = new Processes(country);
    Run made = processes.java("Preparation", Preparation.class);
    OUT.printf(
        Locale.ROOT,
        "Synthetic: %,d key figures, 290 municipalities, %d years, made in %.0f s%n",
        size.keyFigures(),
        size.years(),
        made.work());
    run(processes.java("Jamför, published", JamforAlone.class));
    run(processes.java("DuckDB, the floor: as much read and written", Floor.class));
    run(processes.java("DuckDB, in SQL", Windows.class));
    run(processes.java("Spark, in SQL", SparkAlone.class));
    processes.dataTable(country.answer("data-table.csv")).ifPresent(this::run);
    processes.pandas(country.answer("pandas.csv")).ifPresent(this::run);
    print();
    for (String answer :
        List.of("duckdb.parquet", "spark.parquet", "data-table.csv", "pandas.csv")) {
      if (Files.exists(country.answer(answer))) {
        OUT.println(answer + " " + processes.agreement(country.answer(answer)));
      }
    }
    renew(processes);
  }

  /** Last, and from the facts on: what is warm in a server is warm then. */
  private void renew(Processes processes) throws IOException, InterruptedException {
    country.unpublish();
    Run renewed = processes.java("Jamför", Renewed.class);
    OUT.printf(
        Locale.ROOT,
        "100 new figures of a municipality, stored and published: %.1f s, %,d MB%n",
        renewed.work(),
        renewed.memory());
  }

  private void run(Run run) {
    runs.add(run);
  }

  private void print() {
    double floor = runs.get(1).work();
    OUT.printf("%-46s %8s %8s %8s %8s %8s%n", "", "start s", "read s", "work s", "ratio", "MB");
    for (Run run : runs) {
      OUT.printf(
          Locale.ROOT,
          "%-46s %8.1f %8.1f %8.1f %8.2f %8d%n",
          run.name(),
          run.start(),
          run.catalogue(),
          run.work(),
          run.work() / floor,
          run.memory());
    }
  }
}
