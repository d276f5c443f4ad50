package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.catalogue.Source.ShippedDelivery;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Damage;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Quarantine;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Makes the store from the deliveries: what ships with Jamför, and what lacks its facts. */
final class Rebuild {

  /**
   * Files read while the one before them is stored; all of them at once might not fit in memory.
   */
  private static final int AHEAD = 2;

  private final Catalogue catalogue;
  private final Reading reading;
  private final Deliveries deliveries;
  private final FactStore store;
  private final Vintages vintages;

  Rebuild(Catalogue catalogue, Reading reading, Deliveries deliveries, FactStore store) {
    this.catalogue = catalogue;
    this.reading = reading;
    this.deliveries = deliveries;
    this.store = store;
    this.vintages = new Vintages(catalogue, deliveries, store);
  }

  private record Read(Observations observations, Findings findings) {}

  /**
   * @throws IllegalStateException when a shipped delivery is altered
   */
  void receiveShipped() {
    for (Source source : catalogue.sources().values()) {
      for (ShippedDelivery shipped : source.shipped()) {
        if (deliveries.find(shipped.sha256()).isEmpty()) {
          receive(source, shipped);
        }
      }
    }
  }

  /** Puts back the raw files that came with Jamför, were receipted and are gone. */
  List<Damaged> restoreShipped(Quarantine quarantine) {
    List<Damaged> restored = new ArrayList<>();
    for (Source source : catalogue.sources().values()) {
      for (ShippedDelivery shipped : source.shipped()) {
        Optional<Delivery> gone =
            deliveries.find(shipped.sha256()).filter(one -> !deliveries.isThere(one));
        if (gone.isPresent()) {
          receive(source, shipped);
          restored.add(
              quarantine.gone(
                  Damage.DELIVERY_RESTORED, deliveries.path(gone.get()), shipped.file()));
        }
      }
    }
    return restored;
  }

  /** Receipted and not refused, without facts, and with a raw file to make them from. */
  List<Delivery> lacking() {
    return deliveries.listAccepted().stream()
        .filter(delivery -> !store.holds(delivery) && deliveries.isThere(delivery))
        .toList();
  }

  /**
   * What a crash left between receipt and store is taken up again; what the checks refuse is noted
   * as refused, and returned.
   *
   * @throws IllegalStateException when a shipped delivery is refused
   */
  List<Delivery> storeLacking(Consumer<String> progress) {
    List<Delivery> lacking = lacking();
    List<Delivery> refused = new ArrayList<>();
    ExecutorService readers = Executors.newFixedThreadPool(AHEAD);
    try {
      Iterator<Delivery> next = lacking.iterator();
      Deque<CompletableFuture<Read>> ahead = new ArrayDeque<>();
      for (Delivery delivery : lacking) {
        while (ahead.size() < AHEAD && next.hasNext()) {
          Delivery one = next.next();
          ahead.add(CompletableFuture.supplyAsync(() -> read(one, deliveries.path(one)), readers));
        }
        progress.accept(delivery.file());
        if (!store(delivery, ahead.remove().join())) {
          refused.add(delivery);
        }
      }
    } finally {
      readers.shutdown();
    }
    return refused;
  }

  /** Whether the checks let it pass. */
  private boolean store(Delivery delivery, Read read) {
    Findings findings = compared(delivery, read);
    boolean shipped =
        getSource(delivery.source()).shipped().stream()
            .anyMatch(one -> one.sha256().equals(delivery.sha256()));
    if (findings.block() && shipped) {
      throw new IllegalStateException(
          "The shipped delivery " + delivery.file() + " does not pass: " + findings.counts());
    }
    if (findings.block()) {
      deliveries.refused(delivery);
      return false;
    }
    store.write(delivery, read.observations(), read.findings());
    deliveries.loaded(delivery);
    return true;
  }

  /** Stores the facts of a delivery from its raw file, unless the checks refuse it. */
  Findings rebuild(Delivery delivery, Path file) {
    Read read = read(delivery, file);
    compared(delivery, read);
    if (!read.findings().block() && !store.holds(delivery)) {
      store.write(delivery, read.observations(), read.findings());
    }
    return read.findings();
  }

  /** What a delivery says, read again from its raw file. */
  Observations observations(Delivery delivery) {
    return read(delivery, deliveries.path(delivery)).observations();
  }

  /** The findings, with those beside the delivery before it, whose facts are stored by now. */
  private Findings compared(Delivery delivery, Read read) {
    if (!read.findings().block()) {
      vintages
          .findBefore(delivery.source(), delivery.sha256(), read.observations())
          .ifPresent(
              earlier ->
                  reading.compare(
                      delivery.file(),
                      delivery.retrieved(),
                      read.observations(),
                      earlier,
                      read.findings()));
    }
    return read.findings();
  }

  private Read read(Delivery delivery, Path file) {
    Findings findings = new Findings();
    deliveries.listNotes(delivery).forEach(note -> reading.find(findings, note, delivery.file()));
    RawFile raw = new RawFile(delivery.file(), file, bytes(file));
    Observations observations =
        reading.observations(getSource(delivery.source()), raw, delivery.retrieved(), findings);
    return new Read(observations, findings);
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
        shipped.from(),
        List.of());
  }

  /**
   * @throws IllegalArgumentException when there is no such source
   */
  private Source getSource(String id) {
    return Optional.ofNullable(catalogue.sources().get(id))
        .orElseThrow(() -> new IllegalArgumentException("Unknown source: " + id));
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
