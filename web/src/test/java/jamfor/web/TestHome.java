package jamfor.web;

import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.web.words.WordsStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * The shipped deliveries loaded and published once for all tests of this run, and one real server
 * over them.
 */
public final class TestHome {

  private static final TestHome HOME = new TestHome();

  private final Catalogue catalogue = CatalogueReader.read(Datasets.root());
  private final Ingest ingest;
  private final Editions editions;
  private final ParityFile parity;
  private final WordsStore words;
  private final String address;

  private TestHome() {
    try {
      Path home = Files.createTempDirectory("jamfor-test-");
      ingest = new Ingest(catalogue, home);
      ingest.loadShipped(file -> {});
      editions = new Editions(home, catalogue);
      parity = new ParityFile(home);
      words = new WordsStore(home);
      try (Engine engine = new DuckDbEngine()) {
        editions.publish(
            List.copyOf(catalogue.editions().values()),
            engine,
            ingest.deliveries().list(),
            ingest.store().folder(),
            id -> {});
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    WebServerApplicationContext context =
        (WebServerApplicationContext)
            Application.start(() -> new Served(catalogue, ingest, editions, parity, words), 0);
    address = "http://localhost:" + Objects.requireNonNull(context.getWebServer()).getPort();
  }

  public static Catalogue catalogue() {
    return HOME.catalogue;
  }

  public static Editions editions() {
    return HOME.editions;
  }

  /** What the server knows of parity, which no test of this run tries but those that write it. */
  public static ParityFile parity() {
    return HOME.parity;
  }

  /** The running server's address, without a slash at the end. */
  public static String address() {
    return HOME.address;
  }
}
