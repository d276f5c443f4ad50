package jamfor.analytics.edition;

import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.EditionPlan;
import java.util.List;
import java.util.Map;

/**
 * What editions that rest on the same deliveries are made of.
 *
 * @param byEdition the rows of each key figure, by the edition's id
 * @param withheld what none of them shows
 */
record ComputedEditions(Map<String, List<ResultRows>> byEdition, Withheld withheld) {

  List<ResultRows> rows(EditionPlan plan) {
    return byEdition.getOrDefault(plan.id(), List.of());
  }
}
