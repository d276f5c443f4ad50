package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.check.FileChecks;
import jamfor.ingest.check.FileFault;
import jamfor.ingest.check.IdentityNumbers;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes files in: receipt first, then rows, observations, checks, store. A refused file changes
 * nothing.
 */
public final class Ingest {

  /** More than this is no delivery but a mistake, or an attack. */
  private static final long MOST_BYTES = 512L * 1024 * 1024;

  private final Catalogue catalogue;
  private final Reading reading;
  private final Deliveries deliveries;
  private final FactStore store;
  private final Vintages vintages;
  private final Rebuild rebuild;

  public Ingest(Catalogue catalogue, Path home) {
    this.catalogue = catalogue;
    this.reading = new Reading(catalogue);
    this.deliveries = new Deliveries(home);
    this.store = new FactStore(home);
    this.vintages = new Vintages(catalogue, deliveries, store);
    this.rebuild = new Rebuild(catalogue, reading, deliveries, store);
  }

  public Deliveries deliveries() {
    return deliveries;
  }

  public FactStore store() {
    return store;
  }

  /** Reads and checks a file and keeps nothing of it. */
  public Outcome check(Path path) {
    return read(path, false);
  }

  /** Receives, reads, checks and stores a file. */
  public Outcome load(Path path) {
    return read(path, true);
  }

  /**
   * Receives the deliveries that come with Jamför and stores the facts of every delivery whose
   * facts are not there: the store is rebuilt from the deliveries whenever it lacks something.
   *
   * @param progress told the name of each file before it is read
   * @throws IllegalStateException when a shipped delivery is refused or altered
   */
  public void loadShipped(Consumer<String> progress) {
    rebuild.receiveShipped();
    rebuild.storeLacking(progress);
  }

  /** Stores the facts of a delivery from its raw file, unless the checks refuse it. */
  public Findings rebuild(Delivery delivery, Path file) {
    return rebuild.rebuild(delivery, file);
  }

  /** What a source's loaded deliveries say, read again from their files, the oldest first. */
  public List<Observation> observations(Source source) {
    Set<String> refused = deliveries.listRefused();
    return deliveries.list().stream()
        .filter(one -> one.source().equals(source.id()) && !refused.contains(one.sha256()))
        .sorted(Comparator.comparing(Delivery::retrieved))
        .flatMap(one -> rebuild.observations(one).stream())
        .toList();
  }

  private Outcome read(Path path, boolean keep) {
    Findings findings = new Findings();
    String name = String.valueOf(path.getFileName());
    RawFile raw;
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        // A folder has no bytes, and a device may have no end of them.
        reading.find(findings, "F001", name, "0", "file", "not a file");
        return new Outcome(name, Optional.empty(), Optional.empty(), 0, findings);
      }
      if (Files.size(path) > MOST_BYTES) {
        reading.find(
            findings, "F004", name, "1", Files.size(path) + " bytes", MOST_BYTES + " bytes");
        return new Outcome(name, Optional.empty(), Optional.empty(), 0, findings);
      }
      raw = new RawFile(name, path, Files.readAllBytes(path));
    } catch (IOException unreadable) {
      reading.find(findings, "F001", name, "0", "file", unreadable.toString());
      return new Outcome(name, Optional.empty(), Optional.empty(), 0, findings);
    }
    Optional<FileFault> fault = FileChecks.find(raw.bytes());
    if (fault.isPresent()) {
      reading.find(findings, fault.get(), name);
      return new Outcome(name, Optional.empty(), Optional.empty(), 0, findings);
    }
    Optional<Source> source = reading.recognise(raw);
    if (source.isEmpty()) {
      reading.find(findings, "F002", name, "1", String.join(", ", catalogue.sources().keySet()));
      return new Outcome(name, Optional.empty(), Optional.empty(), 0, findings);
    }
    String id = source.get().id();
    LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
    try {
      List<FileFault> persons = IdentityNumbers.find(name, raw.bytes());
      if (!persons.isEmpty()) {
        return destroyed(id, raw, persons, keep ? Optional.of(today) : Optional.empty());
      }
    } catch (IOException broken) {
      // What cannot be looked through is read for what is wrong with it, and not kept.
      reading.observations(source.get(), raw, today, findings);
      if (!findings.block()) {
        reading.find(
            findings,
            "F001",
            name,
            "1",
            source.get().format(),
            String.valueOf(broken.getMessage()));
      }
      return new Outcome(name, Optional.of(id), Optional.empty(), 0, findings);
    }
    deliveries
        .find(Deliveries.sha256(raw.bytes()))
        .ifPresent(
            earlier ->
                reading.find(findings, "F012", name, "1", earlier.received(), earlier.file()));
    Optional<Delivery> receipt =
        keep
            ? Optional.of(deliveries.receive(raw.bytes(), id, name, today, today, "load"))
            : Optional.empty();
    List<Observation> observations = reading.observations(source.get(), raw, today, findings);
    if (!findings.block()) {
      vintages
          .findBefore(id, Deliveries.sha256(raw.bytes()), observations)
          .ifPresent(earlier -> reading.compare(name, today, observations, earlier, findings));
    }
    receipt.ifPresent(delivery -> store(delivery, observations, findings));
    return new Outcome(name, Optional.of(id), receipt, observations.size(), findings);
  }

  /** Nothing of the file is kept, not even its name, in which a number may stand as well. */
  private Outcome destroyed(
      String source, RawFile raw, List<FileFault> faults, Optional<LocalDate> received) {
    Findings findings = new Findings();
    String name = "–";
    for (FileFault fault : faults) {
      reading.find(findings, fault, name);
      received.ifPresent(
          day -> deliveries.destroyed(source, day, "load", raw.bytes().length, fault.rule()));
    }
    return new Outcome(name, Optional.of(source), Optional.empty(), 0, findings);
  }

  private void store(Delivery delivery, List<Observation> observations, Findings findings) {
    if (findings.block()) {
      deliveries.refused(delivery);
    } else if (!store.holds(delivery)) {
      store.write(delivery, observations, findings);
      deliveries.loaded(delivery);
    }
  }
}
