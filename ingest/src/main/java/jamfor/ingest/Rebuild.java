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
import jamfor.ingest.vocabulary.UnitList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Registers registers;

  Rebuild(Catalogue catalogue, Reading reading, Deliveries deliveries, FactStore store) {
    this.catalogue = catalogue;
    this.reading = reading;
    this.deliveries = deliveries;
    this.store = store;
    this.vintages = new Vintages(catalogue, deliveries, store);
    this.registers = new Registers(catalogue, reading, deliveries, store);
  }

  private record Read(Observations observations, UnitList units, Findings findings) {}

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

  /**
   * Receipted and not refused, without facts, and with a raw file to make them from. Registers come
   * first: the units of the others are held against them.
   */
  List<Delivery> lacking() {
    return deliveries.listAccepted().stream()
        .filter(delivery -> !store.holds(delivery) && deliveries.isThere(delivery))
        .sorted(Comparator.comparing(delivery -> !getSource(delivery.source()).isRegister()))
        .toList();
  }

  /**
   * Stores a delivery that passed. After a register the deliveries with values of units in its
   * period are checked anew; they are let go of first, so that a crash leaves none as it was.
   */
  void store(Delivery delivery, Observations observations, UnitList units, Findings findings) {
    List<Delivery> concerned = units.register().map(registers::listConcerned).orElse(List.of());
    concerned.forEach(store::forget);
    store.write(delivery, observations, units, findings);
    deliveries.loaded(delivery);
    if (!concerned.isEmpty()) {
      storeLacking(file -> {});
    }
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
    if (findings.block() && isShipped(delivery)) {
      throw new IllegalStateException(
          "The shipped delivery " + delivery.file() + " does not pass: " + findings.counts());
    }
    if (findings.block()) {
      deliveries.refused(delivery);
      return false;
    }
    store.write(delivery, read.observations(), read.units(), read.findings());
    deliveries.loaded(delivery);
    return true;
  }

  /** Stores the facts of a delivery from its raw file, unless the checks refuse it. */
  Findings rebuild(Delivery delivery, Path file) {
    Read read = read(delivery, file);
    compared(delivery, read);
    if (!read.findings().block() && !store.holds(delivery)) {
      store.write(delivery, read.observations(), read.units(), read.findings());
    }
    return read.findings();
  }

  /** What a delivery says, read again from its raw file. */
  Observations observations(Delivery delivery) {
    return read(delivery, deliveries.path(delivery)).observations();
  }

  /**
   * What stands in a row of a delivery's raw file; nothing where reading it takes a process of its
   * own, which is too much for a page.
   */
  List<FileCell> cells(Delivery delivery, int number) {
    Source source = getSource(delivery.source());
    Path file = deliveries.path(delivery);
    RawFile raw = new RawFile(delivery.file(), file, bytes(file));
    return Reading.isReadElsewhere(raw) && !isShipped(delivery)
        ? List.of()
        : reading.cells(source, raw, number);
  }

  private boolean isShipped(Delivery delivery) {
    return getSource(delivery.source()).shipped().stream()
        .anyMatch(one -> one.sha256().equals(delivery.sha256()));
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
      registers.compare(
          delivery.file(),
          delivery.sha256(),
          delivery.retrieved(),
          getSource(delivery.source()),
          read.observations(),
          read.units(),
          read.findings());
    }
    return read.findings();
  }

  private Read read(Delivery delivery, Path file) {
    Findings findings = new Findings();
    deliveries.listNotes(delivery).forEach(note -> reading.find(findings, note, delivery.file()));
    RawFile raw = new RawFile(delivery.file(), file, bytes(file));
    Source source = getSource(delivery.source());
    Observations observations = reading.observations(source, raw, delivery.retrieved(), findings);
    UnitList units = reading.units(source, raw, delivery.retrieved(), findings);
    return new Read(observations, units, findings);
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
