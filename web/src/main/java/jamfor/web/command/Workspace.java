package jamfor.web.command;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.Fetching;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.fetch.Route;
import jamfor.ingest.fetch.Years;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

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
   * @throws BusyException when another command works in the folder
   */
  static Workspace open(Path home) throws IOException, BusyException {
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
    return new Workspace(CatalogueReader.read(Datasets.root()), home, channel);
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

  /** Loads what ships with Jamför and every receipted delivery whose facts are missing. */
  void loadShipped(Progress progress) {
    ingest.loadShipped(progress::step);
  }

  /** Fetches a source from its publisher's service. */
  Fetching.Fetched fetch(Source source, Fetch fetch, Years years, Route route, Progress progress)
      throws IOException, InterruptedException {
    return new Fetching(catalogue, ingest, home, route).fetch(source, fetch, years, progress);
  }

  /** Publishes an edition from what is loaded. */
  Edition publish(EditionPlan plan) {
    try (Engine engine = new DuckDbEngine()) {
      return editions.publish(plan, engine, loaded(), ingest.store().folder());
    }
  }

  /** The deliveries whose facts are stored. */
  List<Delivery> loaded() {
    Set<String> refused = ingest.deliveries().listRefused();
    return ingest.deliveries().list().stream()
        .filter(delivery -> !refused.contains(delivery.sha256()))
        .toList();
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
