package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.check.FileFault;
import jamfor.ingest.check.IdentityNumbers;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.delivery.Note;
import jamfor.ingest.fetch.Connectors;
import jamfor.ingest.fetch.FetchException;
import jamfor.ingest.fetch.Patience;
import jamfor.ingest.fetch.PersonsException;
import jamfor.ingest.fetch.Route;
import jamfor.ingest.fetch.Steps;
import jamfor.ingest.fetch.Years;
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

  private final Reading reading;
  private final Ingest ingest;
  private final Connectors connectors;
  private final Clock clock;

  /**
   * @param route where the hosts are asked: {@link Route#DIRECT}, but in tests
   */
  public Fetching(Catalogue catalogue, Ingest ingest, Path home, Route route) {
    this(catalogue, ingest, home, route, Patience.USUAL, Clock.systemDefaultZone());
  }

  Fetching(
      Catalogue catalogue, Ingest ingest, Path home, Route route, Patience patience, Clock clock) {
    this.reading = new Reading(catalogue);
    this.ingest = ingest;
    this.connectors =
        new Connectors(catalogue, home, route, patience, answer -> !persons(answer).isEmpty());
    this.clock = clock;
  }

  private static List<FileFault> persons(byte[] answer) {
    try {
      return IdentityNumbers.find("–", answer);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
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
              ? nothing(name, source, fetched.notes())
              : ingest.load(fetched.file(), name, source, fetch.host().hostName(), fetched.notes());
      connectors.forget(source);
      return new Fetched(outcome, same);
    } catch (FetchException failed) {
      List<String> details = failed.details().stream().map(String::valueOf).toList();
      Note why = new Note(failed.rule(), failed.position(), Optional.empty(), details);
      return new Fetched(nothing(name, source, List.of(why)), Optional.empty());
    } catch (PersonsException found) {
      connectors.forget(source);
      byte[] answer = found.answer();
      return new Fetched(
          ingest.destroyed(
              source.id(), answer.length, persons(answer), Optional.of(fetch.host().hostName())),
          Optional.empty());
    }
  }

  private Outcome nothing(String name, Source source, List<Note> notes) {
    Findings findings = new Findings();
    notes.forEach(note -> reading.find(findings, note, name));
    return Outcome.unread(name, Optional.of(source.id()), findings);
  }

  /** One without facts was refused and may pass by now, or else its faults are shown again. */
  private Optional<Delivery> newest(Source source) {
    List<Delivery> all =
        ingest.deliveries().list().stream()
            .filter(one -> one.source().equals(source.id()))
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(all.size() - 1)).filter(ingest.store()::holds);
  }

  private static boolean isSame(Delivery delivery, Path file) {
    try {
      return Deliveries.sha256(Files.readAllBytes(file)).equals(delivery.sha256());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
