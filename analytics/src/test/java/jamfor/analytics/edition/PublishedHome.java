package jamfor.analytics.edition;

import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import java.nio.file.Path;
import java.util.Objects;

/** A working folder with the shipped deliveries loaded and one edition published. */
final class PublishedHome {

  private final Catalogue catalogue = CatalogueReader.read(Datasets.root());
  private final Path folder;
  private final EditionPlan plan;
  private final Ingest ingest;
  private final Editions editions;

  PublishedHome(Path folder, String edition) {
    this.folder = folder;
    this.plan = Objects.requireNonNull(catalogue.editions().get(edition));
    this.ingest = new Ingest(catalogue, folder);
    this.ingest.loadShipped(file -> {});
    this.editions = new Editions(folder, catalogue);
    publish();
  }

  Edition publish() {
    try (Engine engine = new DuckDbEngine()) {
      return editions.publish(plan, engine, ingest.deliveries().list(), ingest.store().folder());
    }
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Edition edition() {
    return editions.find(plan.id()).orElseThrow();
  }

  /** The edition as another process finds it. */
  Edition reopened() {
    return new Editions(folder, catalogue).find(plan.id()).orElseThrow();
  }

  /** The folder of the edition's revisions. */
  Path revisions() {
    return folder.resolve("editions").resolve(plan.id());
  }
}
