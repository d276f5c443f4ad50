package jamfor.ingest;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.check.Facts;
import jamfor.ingest.check.Vintage;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the deliveries of a source gave that came before another. */
final class Vintages {

  private final Catalogue catalogue;
  private final Deliveries deliveries;
  private final FactStore store;

  Vintages(Catalogue catalogue, Deliveries deliveries, FactStore store) {
    this.catalogue = catalogue;
    this.deliveries = deliveries;
    this.store = store;
  }

  /**
   * The newest among those received before that has a municipality and a variable in common: the
   * members' forms come one by one, and one member's says nothing of another's. Later ones are left
   * out, so that a delivery that is read again is found the same.
   */
  Optional<Vintage> findBefore(String source, String sha256, Observations now) {
    List<Delivery> earlier =
        deliveries.list().stream()
            .takeWhile(delivery -> !delivery.sha256().equals(sha256))
            .filter(delivery -> delivery.source().equals(source) && store.holds(delivery))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(earlier);
    earlier.sort(Comparator.comparing(Delivery::retrieved).reversed());
    for (Delivery delivery : earlier) {
      Observations before = store.read(delivery);
      if (!Collections.disjoint(before.variables(), now.variables())
          && shareMunicipality(before, now)) {
        Facts facts = Facts.of(before, catalogue.municipalities());
        return Optional.of(new Vintage(delivery.file(), delivery.retrieved(), facts));
      }
    }
    return Optional.empty();
  }

  private static boolean shareMunicipality(Observations before, Observations now) {
    Set<String> municipalities =
        now.places().stream().map(Place::municipality).collect(Collectors.toSet());
    return before.places().stream().map(Place::municipality).anyMatch(municipalities::contains);
  }
}
