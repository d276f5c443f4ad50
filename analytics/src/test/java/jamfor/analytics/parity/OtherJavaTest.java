package jamfor.analytics.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.parity.Parity.Run;
import jamfor.analytics.parity.Parity.Share;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The next Java computes the same. Without {@code JAVA_25_HOME} the test is skipped with a message;
 * with {@code CI=true} it fails instead.
 */
class OtherJavaTest {

  private static final String VARIABLE = "JAVA_25_HOME";

  @TempDir private Path home;

  @BeforeEach
  void anotherJavaIsThere() {
    boolean there = System.getenv(VARIABLE) != null;
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as(VARIABLE + " names the folder of a JDK 25").isTrue();
    }
    assumeTrue(there, VARIABLE + " names no JDK 25: not tried on it");
  }

  @Test
  void anEditionHasTheSameContentOnJava25() throws IOException, InterruptedException {
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    new Ingest(catalogue, home).loadShipped(file -> {});
    ContentOf edition =
        new ContentOf(home, Objects.requireNonNull(catalogue.editions().get("v8-2024")), catalogue);

    Run other = edition.onJava(Path.of(System.getenv(VARIABLE)));

    assertThat(other.java()).startsWith("25");
    try (Engine engine = new DuckDbEngine(2)) {
      assertThat(other.content()).isEqualTo(edition.with(engine, Share.THREADS, 2).content());
    }
  }
}
