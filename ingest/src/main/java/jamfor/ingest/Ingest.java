package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.catalogue.Source.ShippedDelivery;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

  public Ingest(Catalogue catalogue, Path home) {
    this.catalogue = catalogue;
    this.reading = new Reading(catalogue);
    this.deliveries = new Deliveries(home);
    this.store = new FactStore(home);
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
    for (Source source : catalogue.sources().values()) {
      for (ShippedDelivery shipped : source.shipped()) {
        if (deliveries.find(shipped.sha256()).isEmpty()) {
          receive(source, shipped);
        }
      }
    }
    Set<String> refused = deliveries.listRefused();
    for (Delivery delivery : deliveries.list()) {
      if (!store.holds(delivery) && !refused.contains(delivery.sha256())) {
        progress.accept(delivery.file());
        store(delivery, deliveries.path(delivery));
      }
    }
  }

  /**
   * What a crash left between receipt and store is taken up again; what the checks refuse is noted
   * as refused.
   */
  private void store(Delivery delivery, Path file) {
    Findings findings = rebuild(delivery, file);
    boolean shipped =
        getSource(delivery.source()).shipped().stream()
            .anyMatch(one -> one.sha256().equals(delivery.sha256()));
    if (findings.block() && shipped) {
      throw new IllegalStateException(
          "The shipped delivery " + delivery.file() + " does not pass: " + findings.counts());
    }
    if (findings.block()) {
      deliveries.refused(delivery);
    } else {
      deliveries.loaded(delivery);
    }
  }

  /** Stores the facts of a delivery from its raw file, unless the checks refuse it. */
  public Findings rebuild(Delivery delivery, Path file) {
    Findings findings = new Findings();
    List<Observation> observations =
        reading.observations(
            getSource(delivery.source()),
            raw(delivery.file(), file),
            delivery.retrieved(),
            findings);
    if (!findings.block() && !store.holds(delivery)) {
      store.write(delivery, observations);
    }
    return findings;
  }

  private void receive(Source source, ShippedDelivery shipped) {
    Path file =
        catalogue
            .root()
            .resolve("sources")
            .resolve(source.id())
            .resolve("files")
            .resolve(shipped.file());
    byte[] bytes = bytes(file);
    String sha256 = Deliveries.sha256(bytes);
    if (!sha256.equals(shipped.sha256())) {
      throw new IllegalStateException(
          "%s has SHA-256 %s, but source.yml says %s".formatted(file, sha256, shipped.sha256()));
    }
    deliveries.receive(
        bytes,
        source.id(),
        shipped.file(),
        shipped.retrieved(),
        shipped.received(),
        shipped.from());
  }

  private Outcome read(Path path, boolean keep) {
    Findings findings = new Findings();
    String name = String.valueOf(path.getFileName());
    try {
      if (Files.size(path) > MOST_BYTES) {
        reading.find(
            findings, "F004", name, "1", Files.size(path) + " bytes", MOST_BYTES + " bytes");
        return new Outcome(name, Optional.empty(), Optional.empty(), 0, findings);
      }
    } catch (IOException unreadable) {
      reading.find(findings, "F001", name, "0", "file", unreadable.toString());
      return new Outcome(name, Optional.empty(), Optional.empty(), 0, findings);
    }
    RawFile raw = raw(name, path);
    Optional<Source> source = reading.recognise(raw);
    if (source.isEmpty()) {
      reading.find(findings, "F002", name, "1", String.join(", ", catalogue.sources().keySet()));
      return new Outcome(name, Optional.empty(), Optional.empty(), 0, findings);
    }
    String id = source.get().id();
    LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
    Optional<Delivery> receipt =
        keep
            ? Optional.of(deliveries.receive(raw.bytes(), id, name, today, today, "load"))
            : Optional.empty();
    List<Observation> observations = reading.observations(source.get(), raw, today, findings);
    receipt.ifPresent(delivery -> store(delivery, observations, findings));
    return new Outcome(name, Optional.of(id), receipt, observations.size(), findings);
  }

  private void store(Delivery delivery, List<Observation> observations, Findings findings) {
    if (findings.block()) {
      deliveries.refused(delivery);
    } else if (!store.holds(delivery)) {
      store.write(delivery, observations);
      deliveries.loaded(delivery);
    }
  }

  /**
   * @throws IllegalArgumentException when there is no such source
   */
  private Source getSource(String id) {
    return Optional.ofNullable(catalogue.sources().get(id))
        .orElseThrow(() -> new IllegalArgumentException("Unknown source: " + id));
  }

  private static RawFile raw(String name, Path path) {
    return new RawFile(name, path, bytes(path));
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
