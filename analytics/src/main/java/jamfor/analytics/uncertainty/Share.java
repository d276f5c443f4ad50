package jamfor.analytics.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * So many of so many.
 *
 * @param count cases that have what is asked for; not always whole, as where it is a published
 *     share times n
 * @param n all cases; 0 where nobody was asked
 */
record Share(double count, double n) {

  Share {
    if (!(n >= 0) || Double.isInfinite(n)) {
      throw new IllegalArgumentException("Not a number of cases: " + n);
    }
    if (!(count >= 0 && count <= n)) {
      throw new IllegalArgumentException("Not a count among " + n + " cases: " + count);
    }
  }

  /**
   * The share that is expected of each case.
   *
   * @throws IllegalArgumentException when it is not between 0 and 1
   */
  static Share expected(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("Not a share between 0 and 1: " + share);
    }
    return new Share(share, 1);
  }

  /**
   * Those of several members.
   *
   * @throws IllegalArgumentException when there are not as many n as counts
   */
  static List<Share> list(double[] counts, double[] n) {
    Finite.checkSameLength(counts, n);
    return IntStream.range(0, counts.length).mapToObj(i -> new Share(counts[i], n[i])).toList();
  }

  /**
   * Those of several members, in each of which somebody was asked.
   *
   * @throws IllegalArgumentException also when an n is 0
   */
  static List<Share> listAsked(double[] counts, double[] n) {
    List<Share> shares = list(counts, n);
    if (shares.stream().anyMatch(share -> share.n() == 0)) {
      throw new IllegalArgumentException("A member with no cases has no share: leave it out");
    }
    return shares;
  }

  /** Between 0 and 1; not to be asked of nobody. */
  double get() {
    return count / n;
  }

  /** Of the share of n cases where this is what is expected of each. */
  double standardError(double cases) {
    return Math.sqrt(get() * (1 - get()) / cases);
  }

  /** Those that have it not. */
  Share rest() {
    return new Share(n - count, n);
  }

  /** None of nobody; from exactly 0 where none has it, and to exactly 1 where all have. */
  Optional<Interval> interval(ToDoubleFunction<Share> low, ToDoubleFunction<Share> high) {
    if (n == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(
            count == 0 ? 0 : low.applyAsDouble(this), count == n ? 1 : high.applyAsDouble(this)));
  }
}
