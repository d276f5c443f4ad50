package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.EditionResults;
import jamfor.analytics.edition.KeyFigureResult;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines give the same digits and the same reasons. */
class EngineParityTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Engine DUCKDB = new DuckDbEngine();

  private static SparkEngine spark;
  private static Path home;

  @BeforeAll
  static void load(@TempDir Path folder) {
    home = folder;
    new Ingest(CATALOGUE, home).loadShipped(file -> {});
    spark = SparkEngine.local(2);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  /** Computed alone with one engine and beside the others with the other. */
  @Test
  void everyRowOfEveryEditionIsTheSame() {
    List<EditionPlan> plans = List.copyOf(CATALOGUE.editions().values());
    List<EditionResults> together = EditionResults.compute(home, CATALOGUE, plans, spark);
    assertThat(plans).hasSizeGreaterThan(1);
    for (int i = 0; i < plans.size(); i++) {
      EditionPlan plan = plans.get(i);
      assertSame(
          EditionResults.compute(home, CATALOGUE, List.of(plan), DUCKDB).get(0),
          together.get(i),
          plan.keyFigures());
    }
  }

  /** Also what belongs to no edition yet, such as the newest results by school. */
  @Test
  void everyComparisonOfTheShippedDataIsTheSame() {
    assertSameEverywhere(
        facts(), List.copyOf(CATALOGUE.keyFigures().values()), CATALOGUE.keyFigures().keySet());
  }

  @Test
  void everyComparisonOfASyntheticCountryIsTheSame() {
    SyntheticFacts national = NationalFacts.make();
    assertSameEverywhere(
        national.store(home.resolve("national"), "national"),
        national.keyFigures(),
        ids(national.keyFigures()));
  }

  @Test
  void nastyNumbersGiveTheSameBits() {
    SyntheticFacts nasty = NastyFacts.make();
    EditionResults results =
        assertSameEverywhere(
            nasty.store(home.resolve("nasty"), "nasty"),
            nasty.keyFigures(),
            ids(nasty.keyFigures()));
    for (int i = 0; i < results.size(); i++) {
      assertThat(known(results.get(i), NastyFacts.Kind.ALL_MISSING)).isZero();
      assertThat(known(results.get(i), NastyFacts.Kind.ONE_MEMBER)).isLessThanOrEqualTo(3);
      assertThat(known(results.get(i), NastyFacts.Kind.HALVES)).isGreaterThanOrEqualTo(290);
    }
  }

  private static long known(KeyFigureResult result, NastyFacts.Kind kind) {
    return result.figures().stream()
        .filter(figure -> figure.period().lastYear() == kind.year)
        .filter(figure -> figure.value().known())
        .count();
  }

  private static List<String> ids(List<KeyFigure> keyFigures) {
    return keyFigures.stream().map(KeyFigure::id).toList();
  }

  /** With DuckDB on 1, 2 and 8 threads and with Spark in 1, 2 and 7 partitions. */
  private static EditionResults assertSameEverywhere(
      FactFiles facts, List<KeyFigure> keyFigures, Collection<String> full) {
    EditionResults expected =
        EditionResults.everyPeriod(facts, keyFigures, CATALOGUE, new DuckDbEngine(1));
    for (Engine engine :
        List.of(
            new DuckDbEngine(2),
            new DuckDbEngine(8),
            spark.partitions(1),
            spark.partitions(2),
            spark.partitions(7))) {
      assertSame(expected, EditionResults.everyPeriod(facts, keyFigures, CATALOGUE, engine), full);
    }
    return expected;
  }

  private static void assertSame(
      EditionResults expected, EditionResults actual, Collection<String> full) {
    assertThat(actual.size()).isEqualTo(expected.size()).isPositive();
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      KeyFigureResult result = actual.get(i);
      differences.addAll(Differences.between(expected.get(i), result));
      if (full.contains(result.keyFigure())) {
        assertHoldsValues(result);
      }
    }
    assertThat(differences).isEmpty();
  }

  /** Two empty results are alike too, and prove nothing. */
  private static void assertHoldsValues(KeyFigureResult result) {
    assertThat(result.figures()).as(result.keyFigure()).anyMatch(figure -> figure.value().known());
    assertThat(result.comparisons()).anyMatch(comparison -> comparison.mean().known());
    assertThat(result.comparisons())
        .flatMap(comparison -> comparison.placements())
        .anyMatch(placement -> placement.difference().known());
  }

  @Test
  void noFactsGiveTheResultOfAnEmptyBlock() {
    List<BlockPlan> plans =
        List.of(
            new BlockPlan("first", List.of("nobody.delivers")),
            new BlockPlan("second", List.of("kolada.N15008")));
    Computation<String> size = block -> block.keyFigure() + " " + (block.size() > 0);
    List<String> expected = List.of("first false", "second true");
    assertThat(DUCKDB.run(facts(), plans, size)).isEqualTo(expected);
    assertThat(spark.run(facts(), plans, size)).isEqualTo(expected);
  }

  private static FactFiles facts() {
    Ingest ingest = new Ingest(CATALOGUE, home);
    return new FactFiles(
        ingest.store().folder().toString(),
        ingest.deliveries().list().stream().map(delivery -> delivery.sha256()).toList());
  }
}
