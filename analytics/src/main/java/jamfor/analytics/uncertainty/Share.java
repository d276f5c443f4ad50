package jamfor.analytics.uncertainty;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

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

  /** Between 0 and 1; not to be asked of nobody. */
  double get() {
    return count / n;
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
