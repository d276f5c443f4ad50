package jamfor.analytics.uncertainty;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Intervals for shares: of n cases, count have what is asked for. Shares are between 0 and 1, not
 * per cent. A count may be other than whole, as a published share times its n is.
 *
 * <p>Every method gives none where n is 0, since of nobody nothing can be said, and throws {@link
 * IllegalArgumentException} where n is negative or not finite, the count not between 0 and n, or
 * the confidence not between 0 and 1.
 */
public final class Shares {

  private Shares() {}

  /**
   * Wilson's score interval: the shares that a test would not reject.
   *
   * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
   * 1927; method 3 of R. G. Newcombe, Two-sided confidence intervals for the single proportion,
   * Statistics in Medicine 17, 1998, 857–872.
   *
   * @param confidence such as 0.95 or 0.998
   */
  public static Optional<Interval> wilson(double count, double n, double confidence) {
    double z = new Confidence(confidence).z();
    return new Share(count, n)
        .interval(share -> wilsonLow(share, z), share -> wilsonHigh(share, z));
  }

  /** As the square over the product with the upper end, where a difference would lose digits. */
  private static double wilsonLow(Share share, double z) {
    double x = share.count();
    return 2 * x * x / (share.n() * upperTerms(share, z));
  }

  private static double wilsonHigh(Share share, double z) {
    return upperTerms(share, z) / (2 * (share.n() + z * z));
  }

  private static double upperTerms(Share share, double z) {
    double x = share.count();
    return 2 * x + z * z + z * Math.sqrt(z * z + 4 * x * (1 - x / share.n()));
  }

  /**
   * Wilson's interval with correction for continuity: wider, so that it holds the share at least as
   * often as it says. Half a case or less reaches down to 0, and all but half a case up to 1.
   *
   * <p>Source: method 4 of R. G. Newcombe, Two-sided confidence intervals for the single
   * proportion, Statistics in Medicine 17, 1998, 857–872.
   *
   * @param confidence such as 0.95 or 0.998
   */
  public static Optional<Interval> wilsonCorrected(double count, double n, double confidence) {
    double z = new Confidence(confidence).z();
    return new Share(count, n)
        .interval(share -> correctedLow(share, z), share -> 1 - correctedLow(share.rest(), z));
  }

  private static double correctedLow(Share share, double z) {
    double x = share.count();
    double n = share.n();
    if (x <= 0.5) {
      return 0;
    }
    double root = Math.sqrt(z * z - 2 - 1 / n + 4 * (x / n) * (n - x + 1));
    return Math.max(0, (2 * x + z * z - 1 - z * root) / (2 * (n + z * z)));
  }

  /**
   * Clopper and Pearson's exact interval, by quantiles of the beta distribution: never holds the
   * share less often than it says.
   *
   * <p>Source: C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits
   * illustrated in the case of the binomial, Biometrika 26, 1934, 404–413.
   *
   * @param confidence such as 0.95 or 0.998
   */
  public static Optional<Interval> clopperPearson(double count, double n, double confidence) {
    double tail = new Confidence(confidence).tail();
    return new Share(count, n)
        .interval(
            share ->
                BetaDistribution.of(share.count(), share.n() - share.count() + 1)
                    .inverseCumulativeProbability(tail),
            share ->
                BetaDistribution.of(share.count() + 1, share.n() - share.count())
                    .inverseSurvivalProbability(tail));
  }

  /**
   * The difference between two independent shares, the first less the second: Newcombe's hybrid of
   * their Wilson intervals, between −1 and 1. None where either n is 0.
   *
   * <p>Source: method 10 of R. G. Newcombe, Interval estimation for the difference between
   * independent proportions, Statistics in Medicine 17, 1998, 873–890.
   *
   * @param confidence such as 0.95 or 0.998
   */
  public static Optional<Interval> newcombe(
      double count1, double n1, double count2, double n2, double confidence) {
    Optional<Interval> first = wilson(count1, n1, confidence);
    Optional<Interval> second = wilson(count2, n2, confidence);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    double p1 = new Share(count1, n1).get();
    double p2 = new Share(count2, n2).get();
    double down = Math.hypot(p1 - first.get().low(), second.get().high() - p2);
    double up = Math.hypot(first.get().high() - p1, p2 - second.get().low());
    return Optional.of(new Interval(Math.max(-1, p1 - p2 - down), Math.min(1, p1 - p2 + up)));
  }
}
