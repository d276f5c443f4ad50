package jamfor.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both engines publish the shipped editions with the same digits and the same reasons. */
class EngineParityTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  private static Ingest ingest;
  private static Editions byDuckDb;
  private static Editions bySpark;
  private static SparkEngine spark;

  @BeforeAll
  static void load(@TempDir Path home, @TempDir Path other) {
    ingest = new Ingest(CATALOGUE, home);
    ingest.loadShipped(file -> {});
    byDuckDb = new Editions(home, CATALOGUE);
    bySpark = new Editions(other, CATALOGUE);
    spark = SparkEngine.local(2);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v8-2019", "v8-2024"})
  void bothPublishTheSame(String id) {
    Edition expected = publish(byDuckDb, id, new DuckDbEngine());
    Edition actual = publish(bySpark, id, spark);

    List<String> differences =
        CATALOGUE.keyFigures().keySet().stream()
            .flatMap(one -> Differences.between(expected.get(one), actual.get(one)).stream())
            .toList();
    assertThat(differences).isEmpty();
    assertThat(actual.contentHash()).isEqualTo(expected.contentHash());
    assertThat(expected.plan().keyFigures())
        .isNotEmpty()
        .allSatisfy(
            keyFigure -> {
              assertThat(expected.get(keyFigure).figures())
                  .anyMatch(figure -> figure.value().known());
              assertThat(expected.get(keyFigure).comparisons())
                  .anyMatch(comparison -> comparison.mean().known());
            });
  }

  private static Edition publish(Editions into, String id, Engine engine) {
    return into.publish(
        Objects.requireNonNull(CATALOGUE.editions().get(id)),
        engine,
        ingest.deliveries().list(),
        ingest.store().folder());
  }
}
