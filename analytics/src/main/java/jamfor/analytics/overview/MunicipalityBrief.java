package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One municipality against a group in brief: what lies outside the group's middle half and is no
 * work of chance, as far as that is known. How many people there are is no finding. Nothing of it
 * is stored: it follows from an edition, which never changes.
 *
 * @param standouts the farthest from the group's median first
 * @param placed key figures in which the municipality has a place in the group
 * @param similar of these, in which it lies in the group's middle half
 * @param missing key figures in which it has no value
 */
public record MunicipalityBrief(List<Standout> standouts, int placed, int similar, int missing) {

  public MunicipalityBrief {
    standouts = List.copyOf(standouts);
  }

  public static MunicipalityBrief of(Edition edition, ComparatorGroup group, String municipality) {
    List<Standout> standouts = new ArrayList<>();
    int placed = 0;
    int similar = 0;
    int missing = 0;
    for (KeyFigure keyFigure : edition.keyFigures()) {
      if (keyFigure.measure().kind() == Measure.Kind.COUNT) {
        continue;
      }
      Optional<Comparison> shown =
          edition.findShown(keyFigure.id(), group.id(), keyFigure.sexes().get(0));
      Optional<Placement> own =
          shown
              .flatMap(one -> one.find(municipality))
              .filter(placement -> placement.value().known());
      if (own.isEmpty()) {
        missing++;
        continue;
      }
      placed++;
      similar += own.get().outcome().equals(Optional.of(Outcome.SIMILAR)) ? 1 : 0;
      Standouts.of(edition, keyFigure, shown.orElseThrow()).stream()
          .filter(one -> one.placement().municipality().equals(municipality))
          .forEach(standouts::add);
    }
    standouts.sort(Standout.FARTHEST);
    return new MunicipalityBrief(standouts, placed, similar, missing);
  }

  /** Costs above the group's middle half, in money and not as shares of other costs. */
  public List<Standout> dearer() {
    return list(one -> isCost(one.keyFigure()) && one.outcome() == Outcome.HIGHER);
  }

  /** Costs below the group's middle half. */
  public List<Standout> cheaper() {
    return list(one -> isCost(one.keyFigure()) && one.outcome() == Outcome.LOWER);
  }

  public List<Standout> better() {
    return list(one -> one.outcome() == Outcome.BETTER);
  }

  public List<Standout> worse() {
    return list(one -> one.outcome() == Outcome.WORSE);
  }

  /** Higher or lower, no cost, and neither good nor bad. */
  public List<Standout> others() {
    return list(
        one ->
            !isCost(one.keyFigure())
                && (one.outcome() == Outcome.HIGHER || one.outcome() == Outcome.LOWER));
  }

  private List<Standout> list(Predicate<Standout> which) {
    return standouts.stream().filter(which).toList();
  }

  private static boolean isCost(KeyFigure keyFigure) {
    return keyFigure.costConcept() != KeyFigure.CostConcept.NONE
        && keyFigure.measure().kind() == Measure.Kind.MONEY;
  }
}
