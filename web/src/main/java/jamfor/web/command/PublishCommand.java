package jamfor.web.command;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.EditionPlan;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Computes an edition from all loaded deliveries and publishes it. */
@Command(name = "publish", description = "Compute and publish an edition.")
final class PublishCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Parameters(paramLabel = "EDITION")
  private String edition = "";

  @Override
  public Integer call() throws Exception {
    try (Workspace workspace = Workspace.open(jamfor)) {
      EditionPlan plan = workspace.catalogue().editions().get(edition);
      if (plan == null) {
        return UnknownEdition.say(jamfor, workspace, edition);
      }
      if (!workspace.mayPublish(jamfor)) {
        return Jamfor.REFUSED;
      }
      Edition published;
      try (Progress progress = new Progress(jamfor.words().get("console.preparing"), 2)) {
        workspace.loadShipped(progress);
        published = workspace.publish(List.of(plan), progress).get(0);
      }
      jamfor.console().published(published);
      return Jamfor.DONE;
    }
  }
}
