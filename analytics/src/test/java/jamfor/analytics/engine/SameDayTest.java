package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction sent on the same day counts, whatever the hashes of the two files are. */
class SameDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @TempDir private Path home;

  @Test
  void ofTwoDeliveriesOfOneDayTheOneReceivedLaterCounts() {
    store("a", 1);
    store("b", 2);
    try (Engine duckDb = new DuckDbEngine();
        Engine spark = SparkEngine.local(2)) {
      for (Engine engine : List.of(duckDb, spark)) {
        assertThat(last(engine, List.of("a", "b"))).as(engine.name()).isEqualTo(2);
        assertThat(last(engine, List.of("b", "a"))).as(engine.name()).isEqualTo(1);
      }
    }
  }

  private double last(Engine engine, List<String> received) {
    Computation<Double> last = block -> block.value(block.size() - 1);
    return engine
        .run(
            new FactFiles(home.resolve("facts").toString(), received),
            List.of(new BlockPlan("one", List.of("members.one"))),
            last)
        .get(0);
  }

  private void store(String sha256, double value) {
    new FactStore(home)
        .write(
            new Delivery(sha256, "members", "synthetic", DAY, DAY, "a test", 1),
            List.of(
                new Observation(
                    "members.one",
                    Period.year(2025),
                    Sex.T,
                    "1430",
                    Optional.empty(),
                    Value.of(value),
                    1)),
            UnitList.NONE,
            new Findings());
  }
}
