package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value outside the middle half of the cooperation.
 *
 * @param reach how far from the mean, as a share of the distance from the lowest to the highest:
 *     decides the order only and is shown to nobody
 */
record Standout(KeyFigure keyFigure, Comparison comparison, Placement placement, double reach) {

  /**
   * All of an edition, those that stand out most first. How many people there are is no finding.
   */
  static List<Standout> list(Edition edition) {
    List<Standout> all = new ArrayList<>();
    for (KeyFigure keyFigure : edition.keyFigures()) {
      if (keyFigure.measure().kind() != Measure.Kind.COUNT) {
        edition
            .findShown(keyFigure.id(), edition.cooperation().id(), keyFigure.sexes().get(0))
            .ifPresent(comparison -> add(keyFigure, comparison, all));
      }
    }
    all.sort(Comparator.comparingDouble(Standout::reach).reversed());
    return all;
  }

  private static void add(KeyFigure keyFigure, Comparison comparison, List<Standout> all) {
    for (Placement placement : comparison.placements()) {
      boolean outside =
          placement.outcome().isPresent() && placement.outcome().get() != Outcome.SIMILAR;
      if (outside && placement.difference().known()) {
        double span = comparison.maximum().minus(comparison.minimum()).get();
        double reach = span == 0 ? 0 : Math.abs(placement.difference().get()) / span;
        all.add(new Standout(keyFigure, comparison, placement, reach));
      }
    }
  }

  /**
   * The most telling few: the best, the one most in need of talk, then whatever reaches furthest.
   */
  static List<Standout> few(List<Standout> sorted, int most) {
    List<Standout> few = new ArrayList<>();
    first(sorted, Outcome.BETTER, few).ifPresent(few::add);
    first(sorted, Outcome.WORSE, few).ifPresent(few::add);
    for (Standout one : sorted) {
      if (few.size() < most
          && few.stream().noneMatch(other -> other.keyFigure() == one.keyFigure())) {
        few.add(one);
      }
    }
    few.sort(Comparator.comparingDouble(Standout::reach).reversed());
    return few;
  }

  private static Optional<Standout> first(
      List<Standout> sorted, Outcome outcome, List<Standout> taken) {
    return sorted.stream()
        .filter(one -> one.placement().outcome().equals(Optional.of(outcome)))
        .filter(one -> taken.stream().noneMatch(other -> other.keyFigure() == one.keyFigure()))
        .findFirst();
  }
}
