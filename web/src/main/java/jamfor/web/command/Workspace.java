package jamfor.web.command;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Fetching;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Damage;
import jamfor.ingest.disk.Quarantine;
import jamfor.ingest.fetch.Route;
import jamfor.ingest.fetch.Years;
import jamfor.web.words.WordsStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A working folder opened for a command. While one command writes in it, another is turned away.
 */
final class Workspace implements AutoCloseable {

  private final Path home;
  private final Catalogue catalogue;
  private final Ingest ingest;
  private final Editions editions;
  private final FileChannel lockFile;

  private Workspace(Catalogue catalogue, Path home, FileChannel lockFile) {
    this.home = home;
    this.catalogue = catalogue;
    this.ingest = new Ingest(catalogue, home);
    this.editions = new Editions(home, catalogue);
    this.lockFile = lockFile;
  }

  /**
   * Opens the folder and brings it in order first: what a crash or the disk left broken is set
   * aside, said, and rebuilt from the deliveries.
   *
   * @throws BusyException when another command works in the folder
   */
  static Workspace open(Jamfor jamfor) throws IOException, BusyException {
    Path home = jamfor.home();
    Files.createDirectories(home);
    FileChannel channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new BusyException();
      }
    } catch (OverlappingFileLockException held) {
      channel.close();
      throw new BusyException();
    }
    Workspace workspace = new Workspace(CatalogueReader.read(Datasets.root()), home, channel);
    workspace.mend(jamfor, new Quarantine(home, Instant.now()));
    return workspace;
  }

  private void mend(Jamfor jamfor, Quarantine quarantine) {
    Console console = jamfor.console();
    ingest.mend(quarantine).forEach(console::damaged);
    editions.mend(quarantine).forEach(console::damaged);
    try (Progress progress = new Progress(jamfor.words().get("console.loading"), 0)) {
      refused(console, quarantine, ingest.storeLacking(progress::step));
    }
  }

  private void refused(Console console, Quarantine quarantine, List<Delivery> deliveries) {
    for (Delivery one : deliveries) {
      Path raw = ingest.deliveries().path(one);
      console.damaged(quarantine.gone(Damage.NO_LONGER_PASSES, raw, one.file()));
    }
  }

  /** Another command works in the folder. */
  static final class BusyException extends Exception {}

  Catalogue catalogue() {
    return catalogue;
  }

  Ingest ingest() {
    return ingest;
  }

  Editions editions() {
    return editions;
  }

  /** What was last written down of parity. */
  ParityFile parity() {
    return new ParityFile(home);
  }

  /** What people wrote. It is not opened here, and locks itself for as long as it is open. */
  WordsStore words() {
    return new WordsStore(home);
  }

  /** Loads what ships with Jamför and every receipted delivery whose facts are missing. */
  void loadShipped(Progress progress) {
    ingest.loadShipped(progress::step);
  }

  /** Fetches a source from its publisher's service. */
  Fetching.Fetched fetch(Source source, Fetch fetch, Years years, Route route, Progress progress)
      throws IOException, InterruptedException {
    return new Fetching(catalogue, ingest, home, route).fetch(source, fetch, years, progress);
  }

  /** Publishes editions from what is loaded. */
  List<Edition> publish(List<EditionPlan> plans, Progress progress) {
    try (Engine engine = new DuckDbEngine()) {
      return editions.publish(plans, engine, loaded(), ingest.store().folder(), progress::step);
    }
  }

  /** The deliveries whose facts are stored. */
  List<Delivery> loaded() {
    return ingest.deliveries().listAccepted();
  }

  /**
   * Whether nothing that was receipted is lost. What is gone is named: an edition without it would
   * say other figures in silence.
   */
  boolean mayPublish(Jamfor jamfor) {
    String lost = ingest.listLost().stream().map(Delivery::file).collect(Collectors.joining(", "));
    if (!lost.isEmpty()) {
      jamfor.console().say(Map.of("lost", lost), "console.not_published", lost);
    }
    return lost.isEmpty();
  }

  /** Lets other commands work in the folder; reading goes on. */
  void release() {
    try {
      lockFile.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    release();
  }
}
