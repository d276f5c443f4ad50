package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value outside the middle half of the cooperation.
 *
 * @param distance from the median, in estimated standard deviations (the median distance, scaled);
 *     below 0 where lower
 */
public record Standout(
    KeyFigure keyFigure, Comparison comparison, Placement placement, double distance)
    implements Topic {

  /** The farthest first. */
  static final Comparator<Standout> FARTHEST =
      Comparator.comparingDouble(one -> -Math.abs(one.distance()));

  /** Against the group. */
  @Override
  public Outcome outcome() {
    return placement.outcome().orElseThrow();
  }

  /**
   * The most telling few: the best, the one most in need of talk, then whatever lies farthest.
   *
   * @param sorted the farthest first
   */
  public static List<Standout> few(List<Standout> sorted, int most) {
    List<Standout> few = new ArrayList<>();
    first(sorted, Outcome.BETTER, few).ifPresent(few::add);
    first(sorted, Outcome.WORSE, few).ifPresent(few::add);
    for (Standout one : sorted) {
      if (few.size() < most && isNew(one, few)) {
        few.add(one);
      }
    }
    few.sort(FARTHEST);
    return few;
  }

  private static Optional<Standout> first(
      List<Standout> sorted, Outcome outcome, List<Standout> taken) {
    return sorted.stream().filter(one -> one.outcome() == outcome && isNew(one, taken)).findFirst();
  }

  private static boolean isNew(Standout one, List<Standout> taken) {
    return taken.stream().noneMatch(other -> other.keyFigure() == one.keyFigure());
  }
}
