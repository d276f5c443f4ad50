package jamfor.web.command;

import jamfor.ingest.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads and checks files and keeps nothing of them. */
@Command(name = "check", description = "Check files; nothing is kept.")
final class CheckCommand implements Callable<Integer> {

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
    try (Workspace workspace = Workspace.open(jamfor)) {
      List<Outcome> outcomes =
          files.stream().map(file -> workspace.ingest().check(file, retrieved)).toList();
      jamfor.console().outcomes(outcomes);
      return outcomes.stream().anyMatch(Outcome::refused) ? Jamfor.REFUSED : Jamfor.DONE;
    }
  }
}
