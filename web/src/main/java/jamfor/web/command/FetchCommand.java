package jamfor.web.command;

import jamfor.ingest.Fetching;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.fetch.Years;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Fetches a source from its publisher's service; what comes is loaded as any other file. */
@Command(name = "fetch", description = "Fetch a source from its publisher's service and load it.")
final class FetchCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Parameters(paramLabel = "SOURCE")
  private String source = "";

  @Option(
      names = "--since",
      required = true,
      paramLabel = "YEAR",
      description = "The first year; a school year counts as the year in which it ends.")
  private int since;

  @Option(
      names = "--until",
      paramLabel = "YEAR",
      description = "The last year (default: this year).")
  private int until = Year.now(ZoneId.systemDefault()).getValue();

  @Override
  public Integer call() throws Exception {
    Optional<Years> years = Years.find(since, until);
    if (years.isEmpty()) {
      return wrong(Map.of("since", since, "until", until), "console.wrong_years", since, until);
    }
    try (Workspace workspace = Workspace.open(jamfor)) {
      Map<String, Source> sources = workspace.catalogue().sources();
      Source known = sources.get(source);
      if (known == null || known.fetch().isEmpty()) {
        String all =
            sources.values().stream()
                .filter(one -> one.fetch().isPresent())
                .map(Source::id)
                .collect(Collectors.joining(", "));
        return wrong(Map.of("unknown", source, "known", all), "console.not_fetchable", source, all);
      }
      Fetching.Fetched fetched;
      try (Progress progress = new Progress(jamfor.words().get("console.fetching"), 1)) {
        fetched =
            workspace.fetch(known, known.fetch().get(), years.get(), jamfor.route(), progress);
      }
      jamfor.console().fetched(fetched);
      return fetched.outcome().refused() ? Jamfor.REFUSED : Jamfor.DONE;
    }
  }

  private int wrong(Map<String, ?> object, String key, Object... details) {
    jamfor.console().say(object, key, details);
    return Jamfor.WRONG_USAGE;
  }
}
