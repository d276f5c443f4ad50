package jamfor.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.parity.ContentOf;
import jamfor.analytics.parity.Parity.Share;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Recomputes an edition on a cluster of two workers, of which one is killed half-way, and demands
 * the content that DuckDB gives. As a program, {@code DIR EDITION}, it does so in a working folder,
 * and prints how long each took.
 */
final class LostWorker {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Catalogue catalogue = CatalogueReader.read(Datasets.root());
  private final Path home;
  private final EditionPlan plan;

  LostWorker(Path home, String edition) {
    this.home = home;
    this.plan = Objects.requireNonNull(catalogue.editions().get(edition), edition);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("jamfor-cluster-");
    new LostWorker(Path.of(arguments[0]), arguments[1]).check(folder);
  }

  /**
   * @param folder where the processes of the cluster write
   */
  void check(Path folder) throws IOException, InterruptedException {
    new Ingest(catalogue, home).loadShipped(file -> {});
    Instant start = Instant.now();
    String expected;
    try (Engine engine = new DuckDbEngine(2)) {
      expected = new ContentOf(home, plan, catalogue).with(engine, Share.THREADS, 2).content();
    }
    say("DuckDB", start);
    start = Instant.now();
    try (StandaloneCluster cluster = StandaloneCluster.start(folder, 2)) {
      say("A master and two workers are up", start);
      start = Instant.now();
      Submission job = cluster.recompute(home, plan.id());
      int all = catalogue.keyFigures().size();
      long written = job.awaitHalf(results(), all);
      cluster.killWorker(0);
      say("A worker was killed when " + written + " of " + all + " results were written", start);
      assertThat(job.awaitEnd()).contains("content " + expected);
      say("The job, from its submission on", start);
      assertThat(job.events("SparkListenerExecutorRemoved")).hasSize(1);
      List<String> failed =
          job.events("SparkListenerTaskEnd").stream()
              .filter(event -> !event.contains("\"Reason\":\"Success\""))
              .toList();
      assertThat(failed).as("tasks that were lost and done again").isNotEmpty();
    }
    Edition published = new Editions(home, catalogue).find(plan.id()).orElseThrow();
    assertThat(published.contentHash()).isEqualTo(expected);
    assertThat(published.isWhole()).isTrue();
    for (String keyFigure : plan.keyFigures()) {
      assertThat(published.get(keyFigure).figures()).as(keyFigure).isNotEmpty();
    }
  }

  /** Where the executors write. */
  private Path results() {
    return home.resolve("editions").resolve(plan.id()).resolve("building-next").resolve("results");
  }

  private static void say(String what, Instant since) {
    OUT.printf("%s: %.1f s%n", what, Duration.between(since, Instant.now()).toMillis() / 1000.0);
  }
}
