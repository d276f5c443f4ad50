package jamfor.web.command;

import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.VintageChange;
import jamfor.ingest.store.VintageChanges;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what a publisher changed between two deliveries of a source. */
@Command(
    name = "revisions",
    description = "Say what a publisher changed between two deliveries of a source.")
final class RevisionsCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Parameters(index = "0", paramLabel = "SOURCE")
  private String source = "";

  @Parameters(
      index = "1",
      paramLabel = "EARLIER",
      description = "When it was retrieved (2024-01-30), or the beginning of its SHA-256.")
  private String earlier = "";

  @Parameters(index = "2", paramLabel = "LATER")
  private String later = "";

  @Override
  public Integer call() throws Exception {
    try (Workspace workspace = Workspace.open(jamfor)) {
      Source known = workspace.catalogue().sources().get(source);
      if (known == null) {
        String all = String.join(", ", workspace.catalogue().sources().keySet());
        return refuse(
            Map.of("unknown", source, "known", all), "console.unknown_source", source, all);
      }
      List<Delivery> deliveries =
          workspace.loaded().stream().filter(one -> one.source().equals(source)).toList();
      Optional<Delivery> from = find(deliveries, earlier);
      Optional<Delivery> to = find(deliveries, later);
      if (from.isEmpty() || to.isEmpty()) {
        String wanted = from.isEmpty() ? earlier : later;
        String all =
            deliveries.stream().map(RevisionsCommand::name).collect(Collectors.joining(", "));
        return refuse(
            Map.of("unknown", wanted, "known", all),
            "console.unknown_delivery",
            wanted,
            source,
            all);
      }
      List<VintageChange> changes =
          VintageChanges.between(workspace.ingest().store().folder(), from.get(), to.get());
      jamfor.console().revisions(known, from.get(), to.get(), changes);
      return Jamfor.DONE;
    }
  }

  private int refuse(Map<String, String> object, String key, Object... details) {
    jamfor.console().say(object, key, details);
    return Jamfor.REFUSED;
  }

  /** Nothing when it is none of them, or more than one. */
  private static Optional<Delivery> find(List<Delivery> deliveries, String wanted) {
    List<Delivery> found =
        deliveries.stream()
            .filter(
                one ->
                    one.retrieved().toString().equals(wanted)
                        || wanted.length() >= 8 && one.sha256().startsWith(wanted))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String name(Delivery delivery) {
    return delivery.retrieved()
        + " ("
        + delivery.sha256().substring(0, 8)
        + ", "
        + delivery.file()
        + ")";
  }
}
