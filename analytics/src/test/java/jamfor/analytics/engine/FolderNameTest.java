package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.store.VintageChange;
import jamfor.ingest.store.VintageChanges;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A working folder may have any name. Engines take some for a pattern of several folders, and
 * {@code value=3} for a column: nobody would see that the figures are others.
 */
class FolderNameTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final List<String> NAMES =
      List.of("[ab]", "a*", "a?", "{ab,ac}", "value=3", "100%25", "it's år 2024");

  @TempDir private Path folder;

  @Test
  void theNameOfTheFolderChangesNoFigure() {
    store(folder.resolve("ab"), "a", 8);
    try (Engine duckDb = new DuckDbEngine();
        Engine spark = SparkEngine.local(2)) {
      for (String name : NAMES) {
        Path home = folder.resolve(name);
        Delivery first = store(home, "a", 1);
        Delivery second = store(home, "b", 2);
        for (Engine engine : List.of(duckDb, spark)) {
          assertThat(values(engine, home)).as(engine.name() + " " + name).containsExactly(1.0, 2.0);
        }
        assertThat(new FactStore(home).read(first))
            .as(name)
            .extracting(Observation::value)
            .containsExactly(Value.of(1));
        assertThat(VintageChanges.between(home.resolve("facts"), first, second))
            .as(name)
            .extracting(VintageChange::earlier, VintageChange::later)
            .containsExactly(tuple(Optional.of(Value.of(1)), Optional.of(Value.of(2))));
      }
    }
  }

  private static List<Double> values(Engine engine, Path home) {
    Computation<ArrayList<Double>> all =
        block -> {
          ArrayList<Double> values = new ArrayList<>();
          for (int i = 0; i < block.size(); i++) {
            values.add(block.value(i));
          }
          return values;
        };
    return engine
        .run(
            new FactFiles(home.resolve("facts").toString(), List.of("a", "b")),
            List.of(new BlockPlan("one", List.of("members.one"))),
            all)
        .get(0);
  }

  private static Delivery store(Path home, String sha256, double value) {
    Delivery delivery = new Delivery(sha256, "members", "synthetic", DAY, DAY, "a test", 1);
    new FactStore(home)
        .write(
            delivery,
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
    return delivery;
  }
}
