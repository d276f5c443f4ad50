package jamfor.web.command;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.protection.PinnedException;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.web.Application;
import jamfor.web.Served;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Loads what is shipped, publishes what is not published yet, and serves the dashboards. */
@Command(name = "serve", description = "Load, publish and serve the dashboards (the default).")
final class ServeCommand implements Callable<Integer> {

  /** Not an exit code: the server's threads keep the process alive. */
  static final int GOES_ON = -1;

  static final int USUAL_PORT = 8080;

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Option(names = "--port", description = "The port (default: ${DEFAULT-VALUE}; 0 for any free).")
  private int port = USUAL_PORT;

  @Override
  public Integer call() throws Exception {
    return serve(jamfor, port);
  }

  static int serve(Jamfor jamfor, int port) throws Exception {
    CompletableFuture<Served> prepared =
        CompletableFuture.supplyAsync(
            () -> prepare(jamfor), work -> new Thread(work, "prepare").start());
    WebServerApplicationContext context =
        (WebServerApplicationContext) Application.start(prepared::join, port);
    try {
      prepared.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
    int bound = Objects.requireNonNull(context.getWebServer()).getPort();
    String address = "http://localhost:" + bound;
    jamfor.console().say(Map.of("address", address), "console.serving", address);
    return GOES_ON;
  }

  /** Goes on beside the building of the server: neither needs the other before the first page. */
  private static Served prepare(Jamfor jamfor) {
    try {
      Workspace workspace = Workspace.open(jamfor);
      prepare(jamfor, workspace);
      workspace.release();
      workspace.editions().list().stream().findFirst().ifPresent(ServeCommand::read);
      return new Served(
          workspace.catalogue(),
          workspace.ingest(),
          workspace.editions(),
          workspace.parity(),
          workspace.words());
    } catch (IOException | Workspace.BusyException failed) {
      throw new CompletionException(failed);
    }
  }

  /** What the first page shows, before anybody asks for it. */
  private static void read(Edition edition) {
    edition.keyFigures().forEach(keyFigure -> edition.find(keyFigure.id()));
  }

  private static void prepare(Jamfor jamfor, Workspace workspace) {
    List<EditionPlan> unpublished =
        workspace.catalogue().editions().values().stream()
            .filter(plan -> workspace.editions().find(plan.id()).isEmpty())
            .toList();
    long deliveries =
        workspace.catalogue().sources().values().stream()
            .flatMap(source -> source.shipped().stream())
            .filter(shipped -> workspace.ingest().deliveries().find(shipped.sha256()).isEmpty())
            .count();
    try (Progress progress =
        new Progress(jamfor.words().get("console.preparing"), deliveries + unpublished.size())) {
      workspace.loadShipped(progress);
      if (!unpublished.isEmpty() && workspace.mayPublish(jamfor)) {
        workspace.publish(unpublished, progress).forEach(jamfor.console()::published);
      }
    } catch (PinnedException pinned) {
      // What is published already is served.
      jamfor.console().pinned(pinned);
    }
    for (Edition edition : workspace.editions().list()) {
      if (!edition.catalogue().sha256().equals(workspace.catalogue().sha256())) {
        jamfor
            .console()
            .say(
                Map.of("edition", edition.plan().id(), "catalogue", "older"),
                "console.older_catalogue",
                edition.plan().id());
      }
    }
  }
}
