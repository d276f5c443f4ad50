package jamfor.analytics.engine;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The inputs of the golden numbers as an engine hands them over: written as facts, read back as a
 * block. A test of a method takes its input from each engine in turn.
 *
 * <p>The vectors lie in the test resources under {@code golden/}, a line each: its name, a
 * semicolon, the numbers with spaces between; a line that starts with # says where they are from.
 */
public enum GoldenVectors {
  DUCKDB(DuckDbEngine::new),
  SPARK(() -> SparkEngine.local(2));

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Delivery DELIVERY =
      new Delivery("golden", "golden", "golden", DAY, DAY, "test", 0);

  private final Supplier<Engine> engine;
  private @Nullable Map<String, double[]> carried;

  GoldenVectors(Supplier<Engine> engine) {
    this.engine = engine;
  }

  /** A vector of that name, in its order. */
  public synchronized double[] get(String name) {
    // PIT runs a test in process after process, and Spark would start anew in each of them.
    Assumptions.assumeFalse(this == SPARK && Boolean.getBoolean("golden.withoutSpark"));
    if (carried == null) {
      carried = carry(written());
    }
    return Objects.requireNonNull(carried.get(name), () -> "no golden vector " + name).clone();
  }

  private Map<String, double[]> carry(Map<String, double[]> written) {
    try (Engine open = engine.get()) {
      Path home = Files.createTempDirectory("golden");
      new FactStore(home).write(DELIVERY, observations(written), UnitList.NONE, new Findings());
      List<BlockPlan> plans =
          written.keySet().stream()
              .map(name -> new BlockPlan(name, List.of(variable(name))))
              .toList();
      FactFiles facts = new FactFiles(home.resolve("facts").toString(), List.of(DELIVERY.sha256()));
      Computation<double[]> values =
          block -> IntStream.range(0, block.size()).mapToDouble(block::value).toArray();
      List<double[]> back = open.run(facts, plans, values);
      Map<String, double[]> byName = new LinkedHashMap<>();
      for (int i = 0; i < plans.size(); i++) {
        byName.put(plans.get(i).keyFigure(), back.get(i));
      }
      return byName;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Observation> observations(Map<String, double[]> vectors) {
    List<Observation> all = new ArrayList<>();
    vectors.forEach(
        (name, values) -> {
          for (int i = 0; i < values.length; i++) {
            all.add(
                new Observation(
                    variable(name),
                    Period.year(2025),
                    Sex.T,
                    "1430",
                    Optional.empty(),
                    Value.of(values[i]),
                    i + 1));
          }
        });
    return all;
  }

  private static String variable(String name) {
    return "golden." + name;
  }

  private static Map<String, double[]> written() {
    Path folder = Path.of("src/test/resources/golden");
    Map<String, double[]> vectors = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            String[] halves = line.split(";", 2);
            double[] numbers =
                Stream.of(halves[1].trim().split(" +")).mapToDouble(Double::parseDouble).toArray();
            if (vectors.put(halves[0], numbers) != null) {
              throw new IllegalStateException("two golden vectors " + halves[0]);
            }
          }
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return vectors;
  }
}
