package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.EditionResults;
import jamfor.analytics.edition.KeyFigureResult;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
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

  private static Engine spark;
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
    assertSame(
        EditionResults.everyPeriod(home, CATALOGUE, DUCKDB),
        EditionResults.everyPeriod(home, CATALOGUE, spark),
        CATALOGUE.keyFigures().keySet());
  }

  private static void assertSame(
      EditionResults expected, EditionResults actual, Collection<String> full) {
    assertThat(actual.size()).isEqualTo(expected.size()).isEqualTo(CATALOGUE.keyFigures().size());
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
