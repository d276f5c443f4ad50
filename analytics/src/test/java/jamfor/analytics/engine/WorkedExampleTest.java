package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every worked example of the catalogue, from facts in Parquet to the figure, on both engines. */
class WorkedExampleTest {

  private static final Catalogue CATALOGUE = TrialComputation.CATALOGUE;
  private static final Engine DUCKDB = new DuckDbEngine();

  private static Engine spark;

  @BeforeAll
  static void start() {
    spark = SparkEngine.local(2);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void givesTheResultWorkedByHand(@TempDir Path home) {
    List<Trial> trials =
        CATALOGUE.keyFigures().values().stream()
            .map(one -> Trial.ofExample(one, CATALOGUE.municipalities()))
            .toList();
    assertThat(trials).isNotEmpty();
    demand(new TrialRun(home, trials, List.of(), new TreeMap<>()));
  }

  @Test
  void saysWhyItIsMissing(@TempDir Path home) {
    ChangedExamples changed = ChangedExamples.of(CATALOGUE);
    assertThat(changed.trials())
        .as("one input removed from each example at least, and some divisors made zero")
        .hasSizeGreaterThan(CATALOGUE.keyFigures().size())
        .anyMatch(trial -> trial.change().startsWith("with zero"));
    demand(new TrialRun(home, changed.trials(), changed.neighbours(), changed.countries()));
  }

  private static void demand(TrialRun run) {
    assertThat(run.wrong(DUCKDB)).isEmpty();
    assertThat(run.wrong(spark)).isEmpty();
    assertThat(run.figures(spark)).isEqualTo(run.figures(DUCKDB));
  }
}
