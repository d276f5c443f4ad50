package jamfor.analytics.national;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Publishes the country, which must not be published yet, then again with a delivery of one
 * municipality's figures of a year, in the same process; fails where the content is another than
 * when all is computed anew.
 */
final class Renewed {

  private static final long SEED = 1430;
  private static final int FIGURES = 100;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Delivery NEW =
      new Delivery("f".repeat(64), "synthetic-country", "new.csv", DAY, DAY, "synthetic", FIGURES);

  private final Country country;
  private final FactStore store;
  private final Editions editions;
  private final EditionPlan plan;

  private Renewed(Country country, Catalogue catalogue) {
    this.country = country;
    this.store = new FactStore(country.home());
    this.editions = new Editions(country.home(), catalogue);
    this.plan = Objects.requireNonNull(catalogue.editions().get(SyntheticCatalogue.EDITION));
  }

  public static void main(String[] arguments) throws IOException {
    Country country = Country.of(List.of(arguments));
    Stopwatch watch = Stopwatch.sinceStartOfProcess();
    Catalogue catalogue = SyntheticCatalogue.read(country.datasets());
    Renewed renewed = new Renewed(country, catalogue);
    try (Engine engine = new DuckDbEngine()) {
      List<Delivery> deliveries = new ArrayList<>(country.deliveries(catalogue));
      renewed.publish(engine, deliveries);
      watch.stop("start");
      renewed.store.write(NEW, renewed.observations(), UnitList.NONE, new Findings());
      deliveries.add(NEW);
      Edition edition = renewed.publish(engine, deliveries);
      watch.stop("work");
      Stopwatch.memory();
      if (!edition.contentHash().equals(renewed.computeWhole(engine, deliveries))) {
        throw new IllegalStateException("What was taken over is not what is computed");
      }
    }
  }

  private Edition publish(Engine engine, List<Delivery> deliveries) {
    return editions.publish(plan, engine, deliveries, store.folder());
  }

  private String computeWhole(Engine engine, List<Delivery> deliveries) {
    return editions.computeHash(plan, engine, deliveries, store.folder());
  }

  /** Of key figures here and there among all, a value each. */
  private List<Observation> observations() {
    SplittableRandom random = new SplittableRandom(SEED);
    int apart = Math.max(1, country.size().keyFigures() / FIGURES);
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < Math.min(FIGURES, country.size().keyFigures()); i++) {
      observations.add(
          new Observation(
              SyntheticCatalogue.variable(i * apart + random.nextInt(apart)),
              Period.year(SyntheticCatalogue.YEAR),
              Sex.T,
              "1430",
              Optional.empty(),
              Value.of(Math.round(random.nextDouble() * 1e4) / 10.0),
              i + 1));
    }
    return observations;
  }
}
