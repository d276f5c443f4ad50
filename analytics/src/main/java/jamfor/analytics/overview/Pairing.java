package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two key figures of the same municipalities, side by side. What they have to do with each other is
 * not computed: with this few, and no other cause held still, neither a line nor a correlation says
 * what it seems to say.
 *
 * @param both those with both values, in the order given
 * @param lacking the others
 */
public record Pairing(List<Pair> both, List<Pair> lacking) {

  /**
   * A municipality with what it has of each.
   *
   * @param x empty where it takes part in no comparison of that key figure
   */
  public record Pair(String municipality, Optional<Placement> x, Optional<Placement> y) {

    /** Whether both values are known. */
    public boolean whole() {
      return known(x) && known(y);
    }

    private static boolean known(Optional<Placement> one) {
      return one.filter(place -> place.value().known()).isPresent();
    }
  }

  public Pairing {
    both = List.copyOf(both);
    lacking = List.copyOf(lacking);
  }

  /**
   * Pairs the municipalities' values.
   *
   * @param x the comparisons in which a municipality is sought, the first first
   */
  public static Pairing of(List<Comparison> x, List<Comparison> y, List<String> municipalities) {
    List<Pair> both = new ArrayList<>();
    List<Pair> lacking = new ArrayList<>();
    for (String code : municipalities) {
      Pair pair =
          new Pair(
              code,
              Placed.find(x, code).map(Placed::placement),
              Placed.find(y, code).map(Placed::placement));
      (pair.whole() ? both : lacking).add(pair);
    }
    return new Pairing(both, lacking);
  }
}
