package jamfor.web.command;

import jamfor.ingest.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Receives, checks and stores files; a refused one is kept as it came and changes nothing else. */
@Command(name = "load", description = "Receive, check and store files.")
final class LoadCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Option(
      names = "--retrieved",
      paramLabel = "DATE",
      description =
          "The day the files were fetched from their publisher, as 2024-05-31; needed for a register"
              + " that does not say its day.")
  private Optional<LocalDate> retrieved = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "FILE")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws Exception {
    try (Workspace workspace = Workspace.open(jamfor);
        Progress progress =
            new Progress(
                jamfor.words().get("console.loading"), files.size() > 1 ? files.size() : 0)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Path file : files) {
        progress.step(String.valueOf(file.getFileName()));
        outcomes.add(workspace.ingest().load(file, retrieved));
      }
      jamfor.console().outcomes(outcomes);
      return outcomes.stream().anyMatch(Outcome::refused) ? Jamfor.REFUSED : Jamfor.DONE;
    }
  }
}
