package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.statistics.Quantiles;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Finds what changed most, held against how the same key figure usually changes: a share of twelve
 * pupils moves far every year, a share of teachers does not.
 */
final class MemberChanges {

  /** As many as eight members have in two periods; of fewer none is usual. */
  private static final int FEWEST = 8;

  private record Dated(String municipality, Period period) {}

  private MemberChanges() {}

  /** The greatest first. How many people there are is no finding. */
  static List<MemberChange> list(Edition edition) {
    List<MemberChange> all = new ArrayList<>();
    for (KeyFigure keyFigure : edition.keyFigures()) {
      if (keyFigure.measure().kind() != Measure.Kind.COUNT) {
        Sex sex = keyFigure.sexes().get(0);
        edition
            .findShown(keyFigure.id(), edition.cooperation().id(), sex)
            .ifPresent(shown -> all.addAll(of(keyFigure, shown, changes(edition, shown))));
      }
    }
    all.sort(Comparator.comparingDouble(MemberChange::timesUsual).reversed());
    return all;
  }

  /**
   * Those of one comparison; none where no change is usual.
   *
   * @param changes all of the members, of all periods
   */
  static List<MemberChange> of(KeyFigure keyFigure, Comparison shown, double[] changes) {
    OptionalDouble usual = usual(changes);
    return usual.isEmpty()
        ? List.of()
        : shown.placements().stream()
            .filter(one -> one.change().known() && one.change().get() != 0)
            .map(
                one ->
                    new MemberChange(
                        keyFigure, shown, one, Math.abs(one.change().get()) / usual.getAsDouble()))
            .toList();
  }

  /**
   * The median of the changes without their signs; their mean where more than half are 0. Empty
   * where all are, or where they are too few.
   */
  static OptionalDouble usual(double... changes) {
    if (changes.length < FEWEST) {
      return OptionalDouble.empty();
    }
    double[] sizes = DoubleStream.of(changes).map(Math::abs).sorted().toArray();
    double median = Quantiles.ofSorted(sizes, 0.5);
    double usual = median > 0 ? median : DoubleStream.of(sizes).average().orElseThrow();
    return usual > 0 ? OptionalDouble.of(usual) : OptionalDouble.empty();
  }

  /** Each value's once: where a survey is of every second year, two periods show the same value. */
  private static double[] changes(Edition edition, Comparison shown) {
    Map<Dated, Double> changes = new LinkedHashMap<>();
    for (Comparison comparison : edition.get(shown.keyFigure()).comparisons(shown.group())) {
      if (comparison.sex() == shown.sex()) {
        for (Placement one : comparison.placements()) {
          if (one.change().known()) {
            changes.put(new Dated(one.municipality(), one.period()), one.change().get());
          }
        }
      }
    }
    return changes.values().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
