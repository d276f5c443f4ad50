package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.check.Facts;
import jamfor.ingest.check.Vintage;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import java.util.Comparator;
import java.util.Optional;

/** What the deliveries of a source gave that came before another. */
final class Vintages {

  private static final Comparator<Delivery> NEWEST = Comparator.comparing(Delivery::retrieved);

  private final Catalogue catalogue;
  private final Deliveries deliveries;
  private final FactStore store;

  Vintages(Catalogue catalogue, Deliveries deliveries, FactStore store) {
    this.catalogue = catalogue;
    this.deliveries = deliveries;
    this.store = store;
  }

  /**
   * The newest among those received before: later ones are left out, so that a delivery that is
   * read again is found the same.
   */
  Optional<Vintage> findBefore(String source, String sha256) {
    return deliveries.list().stream()
        .takeWhile(delivery -> !delivery.sha256().equals(sha256))
        .filter(delivery -> delivery.source().equals(source) && store.holds(delivery))
        .reduce((one, other) -> NEWEST.compare(one, other) > 0 ? one : other)
        .map(this::vintage);
  }

  private Vintage vintage(Delivery delivery) {
    Facts facts = Facts.of(store.read(delivery), catalogue.municipalities());
    return new Vintage(delivery.file(), delivery.retrieved(), facts);
  }
}
