package jamfor.analytics.figure;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of a computation. It crosses to an engine's executors as its hash: the executor
 * reads the same catalogue from its own class path, and refuses another one.
 */
public final class SharedCatalogue implements Serializable {

  private final String sha256;
  private transient @Nullable Catalogue catalogue;

  public SharedCatalogue(Catalogue catalogue) {
    this.sha256 = catalogue.sha256();
    this.catalogue = catalogue;
  }

  /**
   * @throws IllegalStateException when the catalogue of this place is another one
   */
  public synchronized Catalogue get() {
    if (catalogue == null) {
      catalogue = CatalogueReader.read(Datasets.root());
    }
    if (!catalogue.sha256().equals(sha256)) {
      throw new IllegalStateException(
          "This executor has another catalogue (%s) than the edition (%s)"
              .formatted(catalogue.sha256(), sha256));
    }
    return catalogue;
  }
}
