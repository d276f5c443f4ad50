package jamfor.analytics.national;

import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.store.FactStore;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** From the sorted facts to the published edition. */
final class JamforAlone {

  private JamforAlone() {}

  public static void main(String[] arguments) throws IOException {
    Country country = Country.of(List.of(arguments));
    Stopwatch watch = Stopwatch.sinceStartOfProcess();
    watch.stop("start");
    Catalogue catalogue = SyntheticCatalogue.read(country.datasets());
    watch.stop("catalogue");
    Editions editions = new Editions(country.home(), catalogue);
    try (Engine engine = new DuckDbEngine()) {
      editions.publish(
          Objects.requireNonNull(catalogue.editions().get(SyntheticCatalogue.EDITION)),
          engine,
          country.deliveries(catalogue),
          new FactStore(country.home()).folder());
    }
    watch.stop("work");
    Stopwatch.memory();
  }
}
