package jamfor.analytics.engine;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Facts of three invented schools, stored in a folder, and the two engines that read them. */
public final class Schools {

  public static final String PUPILS = "skolverket.pupils_1_9";
  public static final Period YEAR = Period.schoolYear(2021);
  public static final String TOWN = "1430";

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Delivery DELIVERY =
      new Delivery("schools", "schools", "schools", DAY, DAY, "test", 0);

  private final FactFiles files;

  public Schools(Path home) {
    new FactStore(home)
        .write(
            DELIVERY,
            List.of(
                school(1, "11111111", Unit.Provider.MUNICIPAL, 40),
                school(2, "22222222", Unit.Provider.MUNICIPAL, 25),
                school(3, "33333333", Unit.Provider.INDEPENDENT, 3)),
            UnitList.NONE,
            new Findings());
    files = new FactFiles(home.resolve("facts").toString(), List.of(DELIVERY.sha256()));
  }

  private static Observation school(int row, String code, Unit.Provider provider, double pupils) {
    return new Observation(
        PUPILS, YEAR, Sex.T, TOWN, Optional.of(new Unit(code, provider)), Value.of(pupils), row);
  }

  /** The answers of DuckDB and of Spark. */
  public <R> List<R> both(Function<Engine, R> ask) {
    Stream<Supplier<Engine>> engines = Stream.of(DuckDbEngine::new, () -> SparkEngine.local(2));
    return engines
        .map(
            opening -> {
              try (Engine engine = opening.get()) {
                return ask.apply(engine);
              }
            })
        .toList();
  }

  public FactFiles files() {
    return files;
  }
}
