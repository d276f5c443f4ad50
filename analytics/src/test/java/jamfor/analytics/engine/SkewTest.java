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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One key figure has nearly all facts; another needs the same ones, and most have next to none. */
class SkewTest {

  private static final int MANY = 100_000;
  private static final int PER_YEAR = 500;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** How many values there are, and a sum that depends on their order. */
  private static final Computation<String> IN_ORDER =
      block -> {
        double sum = 0;
        for (int i = 0; i < block.size(); i++) {
          sum = sum / 3 + block.value(i);
        }
        return block.keyFigure() + " " + block.size() + " " + Double.doubleToLongBits(sum);
      };

  @TempDir private Path home;

  @Test
  void aLopsidedLoadGivesTheSameFromBothEngines() {
    FactFiles facts = store();
    List<BlockPlan> plans = new ArrayList<>();
    plans.add(new BlockPlan("heavy", List.of("synthetic.many", "synthetic.few_1")));
    plans.add(new BlockPlan("heavy_too", List.of("synthetic.many")));
    for (int i = 0; i < 20; i++) {
      plans.add(new BlockPlan("light_" + i, List.of("synthetic.few_" + i)));
    }
    List<String> expected = new DuckDbEngine(1).run(facts, plans, IN_ORDER);
    assertThat(expected.get(0)).startsWith("heavy " + (MANY + 1) + " ");
    assertThat(expected.get(2)).startsWith("light_0 1 ");
    try (SparkEngine spark = SparkEngine.local(2)) {
      for (int partitions : List.of(1, 7)) {
        assertThat(spark.partitions(partitions).run(facts, plans, IN_ORDER)).isEqualTo(expected);
      }
    }
  }

  private FactFiles store() {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      observations.add(
          observation("synthetic.many", 1700 + i / PER_YEAR, 1000 + i % PER_YEAR, i / 7.0));
    }
    for (int i = 0; i < 20; i++) {
      observations.add(observation("synthetic.few_" + i, 2020, 1430, i));
    }
    FactStore store = new FactStore(home);
    store.write(
        new Delivery("skew", "synthetic", "synthetic", DAY, DAY, "a test", 1),
        observations,
        UnitList.NONE,
        new Findings());
    return new FactFiles(store.folder().toString(), List.of("skew"));
  }

  private static Observation observation(String variable, int year, int code, double value) {
    return new Observation(
        variable,
        Period.year(year),
        Sex.T,
        Integer.toString(code),
        Optional.empty(),
        Value.of(value),
        1);
  }
}
