package jamfor.analytics.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/** How often a member, or several that are equal, had which rank in the simulation. */
final class RankTally {

  private static final int DRAWS = 10_000;

  /** One in forty: 2.5 %. */
  private static final int BEYOND = 40;

  /** By rank from the lowest value, times two: mean ranks can be halves. */
  private final int[] times;

  private final int members;
  private int total;

  RankTally(int members) {
    this.members = members;
    this.times = new int[2 * members + 1];
  }

  /**
   * @param draws of each member
   * @param tallies as many; the same for members that are equal
   */
  static void simulate(List<DoubleSupplier> draws, List<RankTally> tallies) {
    double[] drawn = new double[draws.size()];
    for (int round = 0; round < DRAWS; round++) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = draws.get(i).getAsDouble();
      }
      double[] sorted = drawn.clone();
      Arrays.sort(sorted);
      for (int i = 0; i < drawn.length; i++) {
        tallies.get(i).add(twiceRank(sorted, drawn[i]));
      }
    }
  }

  /** First and last place among the sorted, from 1, added. */
  private static int twiceRank(double[] sorted, double value) {
    int first = Arrays.binarySearch(sorted, value);
    int last = first;
    while (first > 0 && sorted[first - 1] == value) {
      first--;
    }
    while (last < sorted.length - 1 && sorted[last + 1] == value) {
      last++;
    }
    return first + last + 2;
  }

  private void add(int twiceRank) {
    times[twiceRank]++;
    total++;
  }

  /** From the first rank to the last that no more than 2.5 % of all lie beyond. */
  Interval interval(boolean highestFirst) {
    int low = 0;
    for (int below = times[low]; below <= total / BEYOND; below += times[low]) {
      low++;
    }
    int high = times.length - 1;
    for (int above = times[high]; above <= total / BEYOND; above += times[high]) {
      high--;
    }
    int turned = 2 * members + 2;
    return highestFirst
        ? new Interval((turned - high) / 2.0, (turned - low) / 2.0)
        : new Interval(low / 2.0, high / 2.0);
  }
}
