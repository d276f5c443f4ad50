package jamfor.analytics.trend;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Mann and Kendall's test against trend: how many pairs of values rise, less how many fall.
 *
 * <p>Source: H. B. Mann, Nonparametric tests against trend, Econometrica 13, 1945, 245–259; for the
 * variance where values are tied, M. G. Kendall, Rank correlation methods, 4th edition, 1970.
 */
public final class MannKendall {

  /** From so many on the normal distribution is near enough. */
  private static final int FEWEST_FOR_NORMAL = 10;

  /** With more the orders are too many for a double to count them one by one. */
  private static final int MOST_FOR_EXACT = 20;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final int n;
  private final int s;
  private final double tiedPairs;
  private final double variance;

  /**
   * @param values in the order of time
   * @throws IllegalArgumentException when one is not finite
   */
  public MannKendall(double[] values) {
    if (!Arrays.stream(values).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("Not all finite: " + Arrays.toString(values));
    }
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
    double pairs = 0;
    for (int i = 0; i < n; ) {
      int end = i;
      while (end < n && sorted[end] == sorted[i]) {
        end++;
      }
      tied += term(end - i);
      pairs += pairs(end - i);
      i = end;
    }
    this.tiedPairs = pairs;
    this.variance = (term(n) - tied) / 18;
  }

  private static double term(int count) {
    return (double) count * (count - 1) * (2.0 * count + 5);
  }

  private static double pairs(int count) {
    return count * (count - 1) / 2.0;
  }

  /** Pairs that rise less pairs that fall. */
  public int s() {
    return s;
  }

  /** The variance of S where there is no trend, ties taken into account. */
  public double variance() {
    return variance;
  }

  /** S less one towards zero, in standard deviations; 0 where S is, or where all are equal. */
  public double z() {
    return s == 0 || variance == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
  }

  /** Kendall's tau a: S as a part of all pairs, −1 to 1; missing (too few) of none or one. */
  public Value tauA() {
    return n < 2 ? Value.missing(MissingReason.TOO_FEW) : Value.of(s / pairs(n));
  }

  /**
   * Kendall's tau b: S as a part of what it could be with the same ties, −1 to 1; missing (too few)
   * of none or one, and (zero denominator) where all are equal.
   */
  public Value tauB() {
    if (n < 2) {
      return tauA();
    }
    double untied = pairs(n) - tiedPairs;
    return untied == 0
        ? Value.missing(MissingReason.ZERO_DENOMINATOR)
        : Value.of(s / Math.sqrt(pairs(n) * untied));
  }

  /**
   * The chance of an S at least as far from zero where there is no trend, either way: exact for
   * fewer than ten values without ties, else by the normal distribution. 1 for none or one.
   */
  public double p() {
    double tail =
        n < FEWEST_FOR_NORMAL && tiedPairs == 0
            ? upperTail(n, Math.abs(s))
            : NORMAL.survivalProbability(Math.abs(z()));
    return Math.min(1, 2 * tail);
  }

  /**
   * The chance of an S of this or more among all orders of n different values. An order with k
   * inversions has S = n(n − 1)/2 − 2k, and the orders with so many are counted value by value.
   *
   * @param n at most 20
   * @throws IllegalArgumentException when n is negative or more than 20
   */
  public static double upperTail(int n, int s) {
    if (n < 0 || n > MOST_FOR_EXACT) {
      throw new IllegalArgumentException("Not a number of values from 0 to 20: " + n);
    }
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
