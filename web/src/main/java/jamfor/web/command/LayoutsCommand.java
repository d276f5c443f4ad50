package jamfor.web.command;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Layout;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what a new layout of a publisher's files changes; it needs no working folder. */
@Command(
    name = "layouts",
    description = "Say what changed between two layouts of a publisher's files.")
final class LayoutsCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "A source, or kostra-accounts@2024: the accounting file of a year.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "LATER")
  private String later = "";

  @Override
  public Integer call() {
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    Optional<Layout> from = Layout.find(catalogue, earlier);
    Optional<Layout> to = Layout.find(catalogue, later);
    if (from.isEmpty() || to.isEmpty()) {
      String wanted = from.isEmpty() ? earlier : later;
      String all = String.join(", ", catalogue.sources().keySet());
      jamfor
          .console()
          .say(Map.of("unknown", wanted, "known", all), "console.unknown_layout", wanted, all);
      return Jamfor.REFUSED;
    }
    jamfor.console().layouts(earlier, later, from.get().changes(to.get()));
    return Jamfor.DONE;
  }
}
