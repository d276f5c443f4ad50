package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.outlier.Outliers;
import jamfor.analytics.standing.Standing;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what stands out in the periods that an edition shows. */
final class Standouts {

  private Standouts() {}

  /** The farthest first. How many people there are is no finding. */
  static List<Standout> list(Edition edition) {
    List<Standout> all = new ArrayList<>();
    for (KeyFigure keyFigure : edition.keyFigures()) {
      if (keyFigure.measure().kind() != Measure.Kind.COUNT) {
        edition
            .findShown(keyFigure.id(), edition.cooperation().id(), keyFigure.sexes().get(0))
            .ifPresent(shown -> all.addAll(of(edition, keyFigure, shown)));
      }
    }
    all.sort(Standout.FARTHEST);
    return all;
  }

  /** Those of one comparison. */
  static List<Standout> of(Edition edition, KeyFigure keyFigure, Comparison comparison) {
    return of(keyFigure, comparison, byChance(edition, comparison));
  }

  /**
   * Those of one comparison.
   *
   * @param byChance the municipalities that chance alone could have put where they are
   */
  static List<Standout> of(KeyFigure keyFigure, Comparison comparison, Set<String> byChance) {
    List<Placement> known =
        comparison.placements().stream().filter(one -> one.value().known()).toList();
    double[] distances =
        Outliers.scores(known.stream().mapToDouble(one -> one.value().get()).toArray());
    List<Standout> found = new ArrayList<>();
    for (int i = 0; i < distances.length; i++) {
      Placement placement = known.get(i);
      boolean outside = placement.outcome().filter(one -> one != Outcome.SIMILAR).isPresent();
      if (outside && !byChance.contains(placement.municipality())) {
        found.add(new Standout(keyFigure, comparison, placement, distances[i]));
      }
    }
    return found;
  }

  /** Nobody where the source does not give how many a value rests on: then nothing is known. */
  private static Set<String> byChance(Edition edition, Comparison shown) {
    return edition
        .get(shown.keyFigure())
        .listStandings(shown.group(), shown.period(), shown.sex())
        .stream()
        .filter(one -> one.chance() == Standing.Chance.WITHIN)
        .map(Standing::municipality)
        .collect(Collectors.toSet());
  }
}
