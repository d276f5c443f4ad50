package jamfor.web.command;

import jamfor.ingest.catalogue.EditionPlan;
import jamfor.web.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the workbook that a municipality fills in for an edition. */
@Command(
    name = "template",
    description = "Write the workbook that a municipality fills in for an edition.")
final class TemplateCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Parameters(index = "0", paramLabel = "MUNICIPALITY", description = "Its code, such as 1430.")
  private String municipality = "";

  @Parameters(index = "1", paramLabel = "EDITION")
  private String edition = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write it (default: the current folder).")
  private Path out = Path.of("");

  @Override
  public Integer call() throws Exception {
    try (Workspace workspace = Workspace.open(jamfor)) {
      EditionPlan plan = workspace.catalogue().editions().get(edition);
      if (plan == null) {
        UnknownEdition.say(jamfor, workspace, edition);
        return Jamfor.WRONG_USAGE;
      }
      Optional<Template> template =
          Template.find(workspace.catalogue(), workspace.ingest(), plan, municipality);
      if (template.isEmpty()) {
        String members = String.join(", ", Template.members(workspace.catalogue(), plan));
        jamfor
            .console()
            .say(
                Map.of("unknown", municipality, "known", members),
                "console.unknown_member",
                municipality,
                edition,
                members);
        return Jamfor.WRONG_USAGE;
      }
      Files.createDirectories(out);
      Path file = out.resolve(template.get().fileName());
      Files.write(file, template.get().workbook(jamfor.words().language()));
      jamfor.console().say(Map.of("file", file.toString()), "console.report", file);
      return Jamfor.DONE;
    }
  }
}
