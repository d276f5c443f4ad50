package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.fetch.Connectors;
import jamfor.ingest.fetch.FetchException;
import jamfor.ingest.fetch.Note;
import jamfor.ingest.fetch.Patience;
import jamfor.ingest.fetch.Route;
import jamfor.ingest.fetch.Steps;
import jamfor.ingest.fetch.Years;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Fetches a source from its publisher's service and loads what came as any other file. A fetch that
 * does not come to its end loads nothing.
 */
public final class Fetching {

  private final Catalogue catalogue;
  private final Ingest ingest;
  private final Connectors connectors;
  private final Clock clock;

  /**
   * @param route where the hosts are asked: {@link Route#DIRECT}, but in tests
   */
  public Fetching(Catalogue catalogue, Ingest ingest, Path home, Route route) {
    this(
        catalogue,
        ingest,
        new Connectors(catalogue, home, route, Patience.USUAL),
        Clock.systemDefaultZone());
  }

  Fetching(Catalogue catalogue, Ingest ingest, Connectors connectors, Clock clock) {
    this.catalogue = catalogue;
    this.ingest = ingest;
    this.connectors = connectors;
    this.clock = clock;
  }

  /**
   * What came of a fetch.
   *
   * @param same the newest delivery, when the publisher gave the same bytes again and nothing was
   *     added
   */
  public record Fetched(Outcome outcome, Optional<Delivery> same) {}

  /** Fetches and loads the years of a source. */
  public Fetched fetch(Source source, Fetch fetch, Years years, Steps steps)
      throws IOException, InterruptedException {
    String name = "%s-%d-%d.json".formatted(source.id(), years.since(), years.until());
    try {
      Connectors.Fetched fetched =
          connectors.fetch(source, fetch, years, LocalDate.now(clock), steps);
      Optional<Delivery> same = newest(source).filter(one -> isSame(one, fetched.file()));
      Outcome outcome =
          same.isPresent()
              ? nothing(name, source)
              : ingest.load(fetched.file(), name, source, fetch.host().hostName());
      fetched.notes().forEach(note -> outcome.findings().add(finding(name, note)));
      connectors.forget(source);
      return new Fetched(outcome, same);
    } catch (FetchException failed) {
      Outcome outcome = nothing(name, source);
      outcome
          .findings()
          .add(finding(name, new Note(failed.rule(), failed.position(), failed.details())));
      return new Fetched(outcome, Optional.empty());
    }
  }

  private static Outcome nothing(String name, Source source) {
    return new Outcome(name, Optional.of(source.id()), Optional.empty(), 0, new Findings());
  }

  /** One that was refused is looked at again: it may pass by now, and else its faults are shown. */
  private Optional<Delivery> newest(Source source) {
    List<Delivery> all =
        ingest.deliveries().list().stream()
            .filter(one -> one.source().equals(source.id()))
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(all.size() - 1))
            .filter(one -> !ingest.deliveries().listRefused().contains(one.sha256()));
  }

  private static boolean isSame(Delivery delivery, Path file) {
    try {
      return Deliveries.sha256(Files.readAllBytes(file)).equals(delivery.sha256());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Finding finding(String file, Note note) {
    CheckText text = catalogue.getCheck(note.rule());
    return new Finding(
        note.rule(),
        text.severity(),
        file,
        note.position(),
        About.FILE,
        text.with(note.details().toArray()));
  }
}
