package jamfor.analytics.trend;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Mann's test against trend, Econometrica 13 (1945) 245–259, with Kendall's variance for ties (Rank
 * Correlation Methods, 1970): how many pairs rise, less how many fall.
 */
final class MannKendall {

  /** From so many on the normal distribution is near enough. */
  private static final int FEWEST_FOR_NORMAL = 10;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final int n;
  private final int s;
  private final double variance;
  private final boolean ties;

  /**
   * @param values in the order of time; finite
   */
  MannKendall(double[] values) {
    this.n = values.length;
    int sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        sum += values[j] > values[i] ? 1 : values[j] < values[i] ? -1 : 0;
      }
    }
    this.s = sum;
    double[] sorted = Arrays.stream(values).map(value -> value + 0.0).sorted().toArray();
    double tied = 0;
    for (int i = 0; i < n; ) {
      int end = i;
      while (end < n && sorted[end] == sorted[i]) {
        end++;
      }
      tied += term(end - i);
      i = end;
    }
    this.ties = tied > 0;
    this.variance = (term(n) - tied) / 18;
  }

  private static double term(int count) {
    return (double) count * (count - 1) * (2.0 * count + 5);
  }

  /** Pairs that rise less pairs that fall. */
  int s() {
    return s;
  }

  /** The variance of S where there is no trend, ties taken into account. */
  double variance() {
    return variance;
  }

  /** S less one towards zero, in standard deviations; 0 where S is, or where all are equal. */
  double z() {
    return s == 0 || variance == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
  }

  /**
   * The chance of an S at least as far from zero where there is no trend, either way: exact for
   * fewer than ten values without ties, else by the normal distribution. 1 for none or one.
   */
  double p() {
    double tail =
        n < FEWEST_FOR_NORMAL && !ties
            ? upperTail(n, Math.abs(s))
            : NORMAL.survivalProbability(Math.abs(z()));
    return Math.min(1, 2 * tail);
  }

  /**
   * The chance of an S of this or more among all orders of n different values. An order with k
   * inversions has S = n(n − 1)/2 − 2k, and the orders with so many are counted value by value.
   *
   * @param n at most 20: their orders are still counted exactly
   */
  static double upperTail(int n, int s) {
    int most = n * (n - 1) / 2;
    double[] orders = {1};
    for (int value = 2; value <= n; value++) {
      double[] next = new double[value * (value - 1) / 2 + 1];
      for (int k = 0; k < orders.length; k++) {
        for (int added = 0; added < value; added++) {
          next[k + added] += orders[k];
        }
      }
      orders = next;
    }
    double favourable = 0;
    double all = 0;
    for (int k = 0; k < orders.length; k++) {
      all += orders[k];
      favourable += most - 2 * k >= s ? orders[k] : 0;
    }
    return favourable / all;
  }
}
