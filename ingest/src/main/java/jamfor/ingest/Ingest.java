package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.check.FileChecks;
import jamfor.ingest.check.FileFault;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.delivery.Note;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Quarantine;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.UnreadableException;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.UnitList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes files in: receipt first, then rows, observations, checks, store. A refused file changes
 * nothing.
 */
public final class Ingest {

  /** More than this is no delivery but a mistake, or an attack. */
  private static final long MOST_BYTES = 512L * 1024 * 1024;

  private static final long MOST_BYTES_LOOKED_INTO = 32L * 1024 * 1024;

  private final Catalogue catalogue;
  private final Reading reading;
  private final Deliveries deliveries;
  private final FactStore store;
  private final Vintages vintages;
  private final Registers registers;
  private final Rebuild rebuild;

  public Ingest(Catalogue catalogue, Path home) {
    this.catalogue = catalogue;
    this.reading = new Reading(catalogue);
    this.deliveries = new Deliveries(home);
    this.store = new FactStore(home);
    this.vintages = new Vintages(catalogue, deliveries, store);
    this.registers = new Registers(catalogue, reading, deliveries, store);
    this.rebuild = new Rebuild(catalogue, reading, deliveries, store);
  }

  public Deliveries deliveries() {
    return deliveries;
  }

  public FactStore store() {
    return store;
  }

  /**
   * Holds the receipts against the raw files and the facts. What is broken is set aside; what ships
   * with Jamför is put back; facts are rebuilt by {@link #storeLacking}. Nobody else may work in
   * the folder meanwhile.
   */
  public List<Damaged> mend(Quarantine quarantine) {
    List<Damaged> damaged = new ArrayList<>(deliveries.mend(quarantine));
    damaged.addAll(rebuild.restoreShipped(quarantine));
    damaged.addAll(store.mend(quarantine, deliveries.listAccepted(), deliveries::isThere));
    return damaged;
  }

  /** Those receipted deliveries whose raw file is gone: nothing can be published without them. */
  public List<Delivery> listLost() {
    return deliveries.listAccepted().stream().filter(one -> !deliveries.isThere(one)).toList();
  }

  /**
   * Stores the facts of every receipted delivery that lacks them; returns those that no longer pass
   * the checks.
   *
   * @param progress told the name of each file before it is read
   */
  public List<Delivery> storeLacking(Consumer<String> progress) {
    return rebuild.storeLacking(progress);
  }

  /** Reads and checks a file and keeps nothing of it. */
  public Outcome check(Path path) {
    return check(path, Optional.empty());
  }

  /** The same, of a file that was fetched from its publisher on that day. */
  public Outcome check(Path path, Optional<LocalDate> retrieved) {
    return read(path, name(path), Optional.empty(), retrieved, Optional.empty(), List.of());
  }

  /** Receives, reads, checks and stores a file. */
  public Outcome load(Path path) {
    return load(path, Optional.empty());
  }

  /**
   * The same, of a file that was fetched from its publisher on that day. When nobody says it, it is
   * the day that the file says, or today; for a register that is no answer, and it is refused.
   */
  public Outcome load(Path path, Optional<LocalDate> retrieved) {
    return read(path, name(path), Optional.empty(), retrieved, Optional.of("load"), List.of());
  }

  /** The same for a file that was fetched from a host: whose it is is known, and how it came. */
  Outcome load(Path path, String name, Source source, String host, List<Note> notes) {
    return read(path, name, Optional.of(source), Optional.empty(), Optional.of(host), notes);
  }

  /**
   * Receives the deliveries that come with Jamför and stores the facts of every delivery whose
   * facts are not there: the store is rebuilt from the deliveries whenever it lacks something.
   *
   * @param progress told the name of each file before it is read
   * @return those that no longer pass the checks
   * @throws IllegalStateException when a shipped delivery is refused or altered
   */
  public List<Delivery> loadShipped(Consumer<String> progress) {
    rebuild.receiveShipped();
    return rebuild.storeLacking(progress);
  }

  /** Stores the facts of a delivery from its raw file, unless the checks refuse it. */
  public Findings rebuild(Delivery delivery, Path file) {
    return rebuild.rebuild(delivery, file);
  }

  /** What a source's loaded deliveries say, read again from their files, the oldest first. */
  public List<Observation> observations(Source source) {
    return deliveries.listAccepted().stream()
        .filter(one -> one.source().equals(source.id()))
        .sorted(Comparator.comparing(Delivery::retrieved))
        .flatMap(one -> rebuild.observations(one).stream())
        .toList();
  }

  /**
   * What a row of a loaded delivery says, read again from its file; nothing where the file is gone,
   * or too large to be looked into while somebody waits. One at a time: each takes a file's memory.
   *
   * @param number of the row, as every observation has it
   */
  public synchronized List<FileCell> listCells(Delivery delivery, int number) {
    return deliveries.isThere(delivery) && delivery.bytes() <= MOST_BYTES_LOOKED_INTO
        ? rebuild.cells(delivery, number)
        : List.of();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /**
   * @param known whose file it is, when that need not be found out
   * @param given when it was fetched from its publisher, as far as whoever sends it says so
   * @param from whom it is received; empty when nothing is to be kept of it
   */
  private Outcome read(
      Path path,
      String name,
      Optional<Source> known,
      Optional<LocalDate> given,
      Optional<String> from,
      List<Note> notes) {
    Findings findings = new Findings();
    notes.forEach(note -> reading.find(findings, note, name));
    RawFile raw;
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        // A folder has no bytes, and a device may have no end of them.
        reading.find(findings, "F001", name, "0", "file", "not a file");
        return Outcome.unread(name, Optional.empty(), findings);
      }
      if (Files.size(path) > MOST_BYTES) {
        reading.find(
            findings, "F004", name, "1", Files.size(path) + " bytes", MOST_BYTES + " bytes");
        return Outcome.unread(name, Optional.empty(), findings);
      }
      raw = new RawFile(name, path, Files.readAllBytes(path));
    } catch (IOException unreadable) {
      reading.find(findings, "F001", name, "0", "file", unreadable.toString());
      return Outcome.unread(name, Optional.empty(), findings);
    }
    Optional<FileFault> fault = FileChecks.find(raw.bytes());
    if (fault.isPresent()) {
      reading.find(findings, fault.get(), name);
      return Outcome.unread(name, Optional.empty(), findings);
    }
    Optional<Source> source =
        known.isPresent()
            ? known.filter(one -> Reading.recognises(raw, one))
            : reading.recognise(raw);
    if (source.isEmpty()) {
      reading.find(findings, "F002", name, "1", String.join(", ", catalogue.sources().keySet()));
      return Outcome.unread(name, Optional.empty(), findings);
    }
    String id = source.get().id();
    LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
    try {
      List<FileFault> persons = Reading.persons(source.get(), raw);
      if (!persons.isEmpty()) {
        return destroyed(id, raw.bytes().length, persons, from);
      }
    } catch (UnreadableException broken) {
      reading.find(findings, broken, source.get(), raw);
      return Outcome.unread(name, Optional.of(id), findings);
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
      return Outcome.unread(name, Optional.of(id), findings);
    }
    String sha256 = Deliveries.sha256(raw.bytes());
    Optional<Delivery> before = deliveries.find(sha256);
    LocalDate retrieved = retrieved(source.get(), raw, given, before, today, findings);
    if (findings.block()) {
      return Outcome.unread(name, Optional.of(id), findings);
    }
    before.ifPresent(
        earlier -> reading.find(findings, "F012", name, "1", earlier.received(), earlier.file()));
    Optional<Delivery> receipt =
        from.map(whom -> deliveries.receive(raw.bytes(), id, name, retrieved, today, whom, notes));
    Observations observations = reading.observations(source.get(), raw, retrieved, findings);
    UnitList units = reading.units(source.get(), raw, retrieved, findings);
    if (!findings.block()) {
      vintages
          .findBefore(id, sha256, observations)
          .ifPresent(earlier -> reading.compare(name, retrieved, observations, earlier, findings));
      registers.compare(name, sha256, retrieved, source.get(), observations, units, findings);
    }
    receipt.ifPresent(delivery -> store(delivery, observations, units, findings));
    return new Outcome(
        name, Optional.of(id), receipt, observations.size(), units.countRegistered(), findings);
  }

  /** The day of the vintage; where it cannot be known, or two are said, that is a finding. */
  private LocalDate retrieved(
      Source source,
      RawFile raw,
      Optional<LocalDate> given,
      Optional<Delivery> before,
      LocalDate today,
      Findings findings) {
    Optional<LocalDate> own = Reading.day(source, raw);
    Optional<LocalDate> said = given.or(() -> own);
    LocalDate day = said.orElse(today);
    if (said.isEmpty() && source.isRegister()) {
      reading.find(findings, "U008", raw.name(), "1");
    } else if (own.isPresent() && !own.get().equals(day)) {
      reading.find(findings, "U009", raw.name(), "1", own.get(), day);
    } else if (day.isAfter(today)) {
      reading.find(findings, "U010", raw.name(), "1", day);
    } else if (said.isPresent() && before.filter(one -> !one.retrieved().equals(day)).isPresent()) {
      reading.find(findings, "U009", raw.name(), "1", before.get().retrieved(), day);
    }
    return day;
  }

  /** Nothing of the file is kept, not even its name, in which a number may stand as well. */
  Outcome destroyed(String source, long bytes, List<FileFault> faults, Optional<String> from) {
    Findings findings = new Findings();
    String name = "–";
    LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
    for (FileFault fault : faults) {
      reading.find(findings, fault, name);
      from.ifPresent(whom -> deliveries.destroyed(source, today, whom, bytes, fault.rule()));
    }
    return Outcome.unread(name, Optional.of(source), findings);
  }

  private void store(
      Delivery delivery, Observations observations, UnitList units, Findings findings) {
    if (findings.block()) {
      deliveries.refused(delivery);
    } else if (!store.holds(delivery)) {
      rebuild.store(delivery, observations, units, findings);
    }
  }
}
