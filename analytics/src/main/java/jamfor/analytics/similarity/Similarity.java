package jamfor.analytics.similarity;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which municipalities are nearest to one, by the weighted Euclidean distance between standardised
 * variables: CIPFA, Nearest Neighbours Model: a Guide, 2019; RKA, Liknande kommuner i Kolada.
 *
 * <p>Each variable is made to have mean 0 and sample standard deviation 1 over all profiles that
 * have it. A variable that is the same everywhere is left out. One that either of a pair lacks is
 * left out for that pair, and the squared distance is then multiplied by all weight over the weight
 * counted; a pair for which less than four fifths of the weight is counted is refused. Of equal
 * distances the lower code comes first. To be near is not mutual: the nearest of one may have
 * others nearer to it.
 */
public final class Similarity {

  /** So many are shown, as Kolada does. */
  public static final int NEAREST = 7;

  private Similarity() {}

  /**
   * The nearest of one municipality, the nearest first, itself left out.
   *
   * @param municipality the code of one of the profiles
   * @param profiles of all, in any order; each with a value, known or missing, for each variable
   * @param weights of the variables; 0 or more, finite, not all 0
   * @param most how many; 1 or more
   * @return fewer where fewer are comparable; none where none is
   * @throws IllegalArgumentException when there is no such profile, a code stands twice, a profile
   *     has not as many values as there are weights, or a weight or number is not as said
   */
  public static List<Peer> nearest(
      String municipality, List<Profile> profiles, double[] weights, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("One peer at least must be asked for, not " + most);
    }
    return byDistance(municipality, profiles, weights).limit(most).toList();
  }

  /** All that are comparable, the nearest first, as for the nearest. */
  private static Stream<Peer> byDistance(
      String municipality, List<Profile> profiles, double[] weights) {
    checked(profiles, weights);
    Profile own =
        profiles.stream()
            .filter(profile -> profile.municipality().equals(municipality))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No profile of " + municipality));
    Standardised standardised = new Standardised(profiles, weights);
    List<Pair> pairs = new ArrayList<>();
    for (Profile profile : profiles) {
      if (profile != own) {
        standardised.pair(own, profile).ifPresent(pairs::add);
      }
    }
    double farthest = pairs.stream().mapToDouble(Pair::distance).max().orElse(0);
    return pairs.stream()
        .sorted(Comparator.comparingLong(Pair::order).thenComparing(Pair::municipality))
        .map(pair -> peer(pair, farthest));
  }

  private static Peer peer(Pair pair, double farthest) {
    Value rebased =
        farthest > 0
            ? Value.of(pair.distance() / farthest)
            : Value.missing(MissingReason.ZERO_DENOMINATOR);
    return new Peer(pair.municipality(), pair.distance(), rebased, pair.shares());
  }

  private static void checked(List<Profile> profiles, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "A weight must be a finite number of 0 or more, not " + weight);
      }
      sum += weight;
    }
    if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("Some variable must have a weight above 0");
    }
    Set<String> codes = new HashSet<>();
    for (Profile profile : profiles) {
      if (profile.values().size() != weights.length) {
        throw new IllegalArgumentException(
            "The profile of %s has %d values, not one for each of %d weights"
                .formatted(profile.municipality(), profile.values().size(), weights.length));
      }
      if (!codes.add(profile.municipality())) {
        throw new IllegalArgumentException("Two profiles of " + profile.municipality());
      }
    }
  }
}
