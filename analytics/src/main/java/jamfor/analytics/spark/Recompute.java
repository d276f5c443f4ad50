package jamfor.analytics.spark;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.engine.SparkEngine;
import jamfor.analytics.protection.PinnedException;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.delivery.Delivery;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * {@code [--master MASTER] --home DIR EDITION}: computes with Spark what of the edition does not
 * follow from what this program published before, publishes it, and says whether its content is
 * what was published before. On a cluster the working folder must lie under the same name on every
 * machine.
 */
public final class Recompute {

  private static final int DONE = 0;
  private static final int REFUSED = 2;
  private static final int WRONG_USAGE = 64;

  private final Catalogue catalogue;
  private final PrintStream out;

  private Recompute(Catalogue catalogue, PrintStream out) {
    this.catalogue = catalogue;
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(arguments), out));
  }

  static int run(List<String> words, PrintStream out) {
    Optional<Arguments> arguments = Arguments.find(words, out);
    if (arguments.isEmpty()) {
      return WRONG_USAGE;
    }
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    Optional<EditionPlan> plan = arguments.get().findPlan(catalogue, out);
    if (plan.isEmpty()) {
      return WRONG_USAGE;
    }
    try {
      new Recompute(catalogue, out).publish(plan.get(), arguments.get());
      return DONE;
    } catch (PinnedException pinned) {
      out.printf("Not published. %s%n", pinned.getMessage());
      return REFUSED;
    }
  }

  private void publish(EditionPlan plan, Arguments arguments) {
    Ingest ingest = new Ingest(catalogue, arguments.home());
    ingest.loadShipped(file -> out.printf("Reading %s%n", file));
    List<Delivery> loaded = ingest.deliveries().listAccepted();
    Editions editions = new Editions(arguments.home(), catalogue);
    Optional<String> before = editions.find(plan.id()).map(Edition::contentHash);
    try (Engine engine = SparkEngine.at(arguments.master())) {
      String content =
          editions.publish(plan, engine, loaded, ingest.store().folder()).contentHash();
      out.printf("%s computed with %s: content %s%n", plan.id(), engine.name(), content);
      out.println(
          before
              .map(
                  hash ->
                      hash.equals(content)
                          ? "The same as the published one"
                          : "Another than the published one, which was " + hash)
              .orElse("Nothing was published before"));
    }
  }
}
