package jamfor.analytics.standing;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the shares of a comparison against what chance alone gives. */
public final class Standings {

  /** Two lie symmetrically about what they have together, whatever they are. */
  private static final int FEWEST = 3;

  private static final double INNER = 0.95;
  private static final double OUTER = 0.998;

  private Standings() {}

  /** A municipality's share of so many persons; both known. */
  private record Known(String municipality, double persons, double value) {

    double count() {
      return value / 100 * persons;
    }
  }

  /**
   * For each comparison in which every known value is a share of a known number of persons, those
   * who have one, in the comparison's order; nothing for a comparison of fewer than three.
   *
   * @param cooperation the group whose ranks get an interval
   */
  public static List<Standing> compute(
      KeyFigure keyFigure,
      Figures figures,
      List<Comparison> comparisons,
      ComparatorGroup cooperation) {
    if (keyFigure.n().isEmpty()) {
      return List.of();
    }
    List<Standing> standings = new ArrayList<>();
    for (Comparison comparison : comparisons) {
      Optional<List<Known>> known = known(figures, comparison);
      if (known.isPresent() && known.get().size() >= FEWEST) {
        boolean ranked = comparison.group().equals(cooperation.id());
        standings.addAll(of(comparison, known.get(), keyFigure.direction(), ranked));
      }
    }
    return standings;
  }

  /** Those with a value; empty where the number of persons behind one of them is not known. */
  private static Optional<List<Known>> known(Figures figures, Comparison comparison) {
    List<Known> known = new ArrayList<>();
    for (Placement placement : comparison.placements()) {
      if (!placement.value().known()) {
        continue;
      }
      Value persons =
          figures
              .persons()
              .getOrDefault(
                  new Figures.Key(placement.period(), comparison.sex(), placement.municipality()),
                  Value.missing(MissingReason.NOT_DELIVERED));
      double value = placement.value().get();
      if (!persons.known() || persons.get() <= 0 || value < 0 || value > 100) {
        return Optional.empty();
      }
      known.add(new Known(placement.municipality(), persons.get(), value));
    }
    return Optional.of(known);
  }

  private static List<Standing> of(
      Comparison comparison, List<Known> known, Direction direction, boolean ranked) {
    return List.of();
  }
}
