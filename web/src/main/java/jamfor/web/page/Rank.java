package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;

/** A place in a comparison as text. */
final class Rank {

  private Rank() {}

  /**
   * "3 of 8"; empty without a place. A municipality beside its peers is one of those placed, though
   * it is none of the n that the mean rests on.
   */
  static String text(Placement placement, Comparison comparison, Page page) {
    if (placement.rank().isEmpty()) {
      return "";
    }
    long placed = comparison.placements().stream().filter(one -> one.rank().isPresent()).count();
    return page.words()
        .get(
            "page.n_of", page.text().count(placement.rank().getAsInt()), page.text().count(placed));
  }
}
