package jamfor.web.load;

import jamfor.analytics.edition.Editions;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.web.Application;
import jamfor.web.Served;
import jamfor.web.words.WordsStore;
import java.nio.file.Path;

/**
 * The server over a country's published edition. It starts as always but for the deliveries: the
 * country's came in no files, so none are looked through.
 */
final class LoadServer {

  private LoadServer() {}

  /**
   * @param arguments the country's folder, with {@code datasets} and {@code home}; the port
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Catalogue catalogue = CatalogueReader.read(folder.resolve("datasets"));
    Path home = folder.resolve("home");
    Ingest ingest = new Ingest(catalogue, folder.resolve("no-deliveries"));
    Served served =
        new Served(
            catalogue,
            ingest,
            new Editions(home, catalogue),
            new ParityFile(home),
            new WordsStore(folder.resolve("no-words")));
    Application.start(() -> served, Integer.parseInt(arguments[1]));
  }
}
