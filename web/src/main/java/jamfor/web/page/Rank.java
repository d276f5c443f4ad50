package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.standing.Standing;
import java.util.Optional;

/** A place in a comparison as text. */
final class Rank {

  private Rank() {}

  /**
   * "3 of 8"; empty without a place. A municipality beside its peers is one of those placed, though
   * it is none of the n that the mean rests on.
   */
  static String text(Placement placement, Comparison comparison, Page page) {
    return placement.rank().isEmpty()
        ? ""
        : of(page.text().count(placement.rank().getAsInt()), comparison, page);
  }

  /** "3 (1–6) of 8": with the places that chance could have given instead, where they are known. */
  static String withInterval(
      Placement placement, Comparison comparison, Optional<Standing> standing, Page page) {
    if (placement.rank().isEmpty() || standing.filter(Rank::hasInterval).isEmpty()) {
      return text(placement, comparison, page);
    }
    Standing known = standing.get();
    return of(
        page.text()
            .place(
                placement.rank().getAsInt(),
                known.firstRank().getAsInt(),
                known.lastRank().getAsInt()),
        comparison,
        page);
  }

  static boolean hasInterval(Standing standing) {
    return standing.firstRank().isPresent() && standing.lastRank().isPresent();
  }

  private static String of(String place, Comparison comparison, Page page) {
    long placed = comparison.placements().stream().filter(one -> one.rank().isPresent()).count();
    return page.words().get("page.n_of", place, page.text().count(placed));
  }
}
