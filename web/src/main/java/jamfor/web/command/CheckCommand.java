package jamfor.web.command;

import jamfor.ingest.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads and checks files and keeps nothing of them. */
@Command(name = "check", description = "Check files; nothing is kept.")
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws Exception {
    try (Workspace workspace = Workspace.open(jamfor)) {
      List<Outcome> outcomes = files.stream().map(workspace.ingest()::check).toList();
      jamfor.console().outcomes(outcomes);
      return outcomes.stream().anyMatch(Outcome::refused) ? Jamfor.REFUSED : Jamfor.DONE;
    }
  }
}
