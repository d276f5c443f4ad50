package jamfor.analytics.uncertainty;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * How far from a baseline chance alone brings a share of so many cases: limits that narrow as n
 * grows. Usual are 95 and 99.8 %. Limits stay between 0 and 1.
 *
 * <p>Every method gives none where n is 0, since there is no point to draw, and throws {@link
 * IllegalArgumentException} where n is negative or not finite, the baseline not between 0 and 1, or
 * the confidence not between 0 and 1.
 */
public final class Funnel {

  private Funnel() {}

  /**
   * The limits of Public Health England's Fingertips: the shares whose Wilson interval just touches
   * the baseline. As Wilson's interval is the score test turned round, they are the baseline ∓
   * z·√(baseline·(1 − baseline)/n), which are Spiegelhalter's without over-dispersion.
   *
   * <p>Source: UK Health Security Agency, PHEindicatormethods (R package), 2024; D. J.
   * Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24,
   * 2005, 1185–1202.
   *
   * @param baseline the share that members are held against, such as that of all of them together
   * @param n cases of a member
   * @param confidence such as 0.95 or 0.998
   */
  public static Optional<Interval> limits(double baseline, double n, double confidence) {
    return limits(baseline, n, confidence, standardError -> standardError);
  }

  /**
   * Spiegelhalter's limits with multiplicative over-dispersion: √phi times as wide. Where the group
   * is not over-dispersed, those of chance alone.
   *
   * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance,
   * Statistics in Medicine 24, 2005, 1185–1202.
   */
  public static Optional<Interval> multiplicative(
      double baseline, double n, double confidence, Dispersion.Estimated dispersion) {
    return limits(baseline, n, confidence, dispersion::multiplicative);
  }

  /**
   * Spiegelhalter's limits with additive over-dispersion: members differ by a variance of their
   * own, which does not narrow as n grows. Where the group is not over-dispersed, those of chance
   * alone.
   *
   * <p>Source: D. J. Spiegelhalter, Handling over-dispersion of performance indicators, Quality and
   * Safety in Health Care 14, 2005, 347–351.
   */
  public static Optional<Interval> additive(
      double baseline, double n, double confidence, Dispersion.Estimated dispersion) {
    return limits(baseline, n, confidence, dispersion::additive);
  }

  private static Optional<Interval> limits(
      double baseline, double n, double confidence, DoubleUnaryOperator widened) {
    double z = new Confidence(confidence).z();
    Share target = Share.expected(baseline);
    if (new Share(0, n).n() == 0) {
      return Optional.empty();
    }
    double half = z * widened.applyAsDouble(target.standardError(n));
    return Optional.of(new Interval(Math.max(0, baseline - half), Math.min(1, baseline + half)));
  }
}
