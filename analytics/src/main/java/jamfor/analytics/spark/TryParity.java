package jamfor.analytics.spark;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.engine.SparkEngine;
import jamfor.analytics.parity.ContentOf;
import jamfor.analytics.parity.Parity;
import jamfor.analytics.parity.Parity.Run;
import jamfor.analytics.parity.Parity.Share;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code [--master MASTER] --home DIR EDITION}: computes the edition with both engines, in several
 * numbers of threads and partitions, and on the Java that {@code JAVA_25_HOME} names, says whether
 * all gave the same content, and writes that down for the status page. It publishes nothing.
 */
public final class TryParity {

  private static final int DONE = 0;
  private static final int OTHERWISE = 1;
  private static final int WRONG_USAGE = 64;
  private static final List<Integer> THREADS = List.of(1, 2, 8);
  private static final List<Integer> PARTITIONS = List.of(1, 2, 7);

  private final Path home;
  private final ContentOf edition;
  private final PrintStream out;
  private final List<Run> runs = new ArrayList<>();

  private TryParity(Path home, ContentOf edition, PrintStream out) {
    this.home = home;
    this.edition = edition;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), Optional.ofNullable(System.getenv("JAVA_25_HOME")), out));
  }

  static int run(List<String> words, Optional<String> otherJava, PrintStream out)
      throws IOException, InterruptedException {
    Optional<Arguments> arguments = Arguments.find(words, out);
    if (arguments.isEmpty()) {
      return WRONG_USAGE;
    }
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    Optional<EditionPlan> plan = arguments.get().findPlan(catalogue, out);
    if (plan.isEmpty()) {
      return WRONG_USAGE;
    }
    Path home = arguments.get().home();
    new Ingest(catalogue, home).loadShipped(file -> out.printf("Reading %s%n", file));
    TryParity parity = new TryParity(home, new ContentOf(home, plan.get(), catalogue), out);
    parity.withDuckDb();
    parity.withSpark(arguments.get().master());
    if (otherJava.isPresent()) {
      parity.add(parity.edition.onJava(Path.of(otherJava.get())));
    } else {
      out.println("JAVA_25_HOME names no other Java: tried on this one alone");
    }
    Optional<String> published =
        new Editions(home, catalogue).find(plan.get().id()).map(Edition::contentHash);
    return parity.write(plan.get().id(), published);
  }

  private void withDuckDb() {
    for (int threads : THREADS) {
      try (Engine engine = new DuckDbEngine(threads)) {
        add(edition.with(engine, Share.THREADS, threads));
      }
    }
  }

  private void withSpark(String master) {
    try (SparkEngine spark = SparkEngine.at(master)) {
      for (int partitions : PARTITIONS) {
        add(edition.with(spark.partitions(partitions), Share.PARTITIONS, partitions));
      }
    }
  }

  private void add(Run run) {
    runs.add(run);
    out.printf(
        "%s, %d %s, Java %s: %s%n",
        run.engine(), run.shares(), run.share().word(), run.java(), run.content());
  }

  private int write(String id, Optional<String> published) {
    Parity parity = new Parity(Clock.systemUTC().instant(), id, published, runs);
    new ParityFile(home).write(parity);
    out.println(parity.holds() ? "All the same" : "Not all the same");
    return parity.holds() ? DONE : OTHERWISE;
  }
}
