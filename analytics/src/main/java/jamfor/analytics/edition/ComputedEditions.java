package jamfor.analytics.edition;

import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.EditionPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What editions that rest on the same deliveries are made of.
 *
 * @param byEdition what is kept of each key figure, by the edition's id
 * @param building the folders in which it lies, by the edition's id
 * @param withheld what none of them shows
 */
record ComputedEditions(
    Map<String, List<StoredResult>> byEdition, Map<String, Path> building, Withheld withheld) {

  List<StoredResult> results(EditionPlan plan) {
    return Objects.requireNonNull(byEdition.get(plan.id()));
  }

  /** The hash of the edition's content: its results and its texts. */
  String hash(EditionPlan plan) {
    return ContentHash.of(results(plan), plan.texts().hashes());
  }

  Path folder(EditionPlan plan) {
    return Objects.requireNonNull(building.get(plan.id()));
  }
}
