package jamfor.web.command;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.Ingest;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Recomputes a published edition from its raw deliveries and compares the content hashes. */
@Command(name = "verify", description = "Recompute an edition from its deliveries and compare.")
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Parameters(paramLabel = "EDITION")
  private String edition = "";

  @Override
  public Integer call() throws Exception {
    try (Workspace workspace = Workspace.open(jamfor)) {
      Optional<Edition> published = workspace.editions().find(edition);
      if (published.isEmpty()) {
        return UnknownEdition.say(jamfor, workspace, edition);
      }
      Deliveries deliveries = workspace.ingest().deliveries();
      for (Delivery delivery : published.get().deliveries().values()) {
        if (!isAsReceipted(deliveries.path(delivery), delivery)) {
          jamfor
              .console()
              .say(
                  Map.of("altered", delivery.file(), "sha256", delivery.sha256()),
                  "console.altered",
                  delivery.file(),
                  delivery.sha256());
          return Jamfor.REFUSED;
        }
      }
      if (!published.get().isWhole()) {
        jamfor
            .console()
            .say(Map.of("edition", edition, "damaged", true), "console.damaged", edition);
        return Jamfor.REFUSED;
      }
      String recomputed = recompute(published.get(), deliveries);
      boolean same = recomputed.equals(published.get().contentHash());
      jamfor
          .console()
          .say(
              Map.of("edition", edition, "same", same, "content", recomputed),
              same ? "console.verified" : "console.differs",
              edition,
              published.get().contentHash(),
              recomputed);
      return same ? Jamfor.DONE : Jamfor.REFUSED;
    }
  }

  private static boolean isAsReceipted(Path file, Delivery delivery) throws IOException {
    return Files.exists(file)
        && Deliveries.sha256(Files.readAllBytes(file)).equals(delivery.sha256());
  }

  /** In a folder of its own, from the raw files on, with the catalogue as it was. */
  private static String recompute(Edition published, Deliveries deliveries) throws IOException {
    Path scratch = Files.createTempDirectory("jamfor-verify-");
    try (Engine engine = new DuckDbEngine()) {
      Ingest ingest = new Ingest(published.catalogue(), scratch);
      List<Delivery> used = List.copyOf(published.deliveries().values());
      for (Delivery delivery : used) {
        if (ingest.rebuild(delivery, deliveries.path(delivery)).block()) {
          throw new IllegalStateException(delivery.file() + " no longer passes the checks");
        }
      }
      return new Editions(scratch, published.catalogue())
          .computeHash(published.plan(), engine, used, ingest.store().folder());
    } finally {
      try (Stream<Path> files = Files.walk(scratch)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
