package jamfor.analytics.suppression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;

/**
 * Which numbers say too much of somebody on their own (Hundepool and others, Statistical Disclosure
 * Control, 2012; Handbook on Statistical Disclosure Control, 2024).
 */
public final class DisclosureRules {

  private static final double HUNDRED = 100;

  private DisclosureRules() {}

  /**
   * Whether a count, or a share that gives the count back, must be hidden: some but fewer than the
   * threshold are counted, or some but fewer than it are not, or so few are asked about at all. Of
   * nobody there is nothing to tell.
   *
   * @param count persons counted, among the others
   * @param of all of them
   * @param threshold the smallest number that may be shown, 1 or more
   * @throws IllegalArgumentException when the count is not between nobody and all, or a number not
   *     finite, or the threshold below 1
   */
  public static boolean isUnsafeCount(double count, double of, double threshold) {
    demandThreshold(threshold);
    if (!(count >= 0 && count <= of) || Double.isInfinite(of)) {
      throw new IllegalArgumentException("%s of %s cannot be counted".formatted(count, of));
    }
    return isSmall(count, threshold) || isSmall(of - count, threshold) || isSmall(of, threshold);
  }

  /**
   * Whether a number of persons that is part of nothing must be hidden: some, but fewer than the
   * threshold.
   *
   * @throws IllegalArgumentException when the number is negative or not finite, or the threshold
   *     below 1
   */
  public static boolean isUnsafeCount(double count, double threshold) {
    demandThreshold(threshold);
    if (!(count >= 0) || Double.isInfinite(count)) {
      throw new IllegalArgumentException("%s is no number of persons".formatted(count));
    }
    return isSmall(count, threshold);
  }

  private static boolean isSmall(double count, double threshold) {
    return count > 0 && count < threshold;
  }

  private static void demandThreshold(double threshold) {
    if (!(threshold >= 1) || Double.isInfinite(threshold)) {
      throw new IllegalArgumentException("A threshold is 1 or more: " + threshold);
    }
  }

  /**
   * Whether a survey's result must be hidden as too few have answered, nobody among them.
   *
   * @throws IllegalArgumentException when the number of answers is negative, or the least below 1
   */
  public static boolean isUnsafeSurvey(int answers, int least) {
    if (answers < 0 || least < 1) {
      throw new IllegalArgumentException(
          "%d answers, at least %d asked for".formatted(answers, least));
    }
    return answers < least;
  }

  /**
   * The (n, k) rule: whether the n largest together give more than k per cent of an amount.
   *
   * @param contributions what each contributor adds to the amount, none negative, in any order
   * @param n 1 or more
   * @param k in per cent, above 0, at most 100
   * @throws IllegalArgumentException when a contribution is negative or not finite, or n or k is
   *     out of bounds
   */
  public static boolean isDominated(double[] contributions, int n, double k) {
    double[] sorted = descending(contributions);
    if (n < 1 || !(k > 0 && k <= HUNDRED)) {
      throw new IllegalArgumentException("No (%d, %s) rule".formatted(n, k));
    }
    double largest = Sum.of(Arrays.copyOf(sorted, Math.min(n, sorted.length))).getAsDouble();
    return HUNDRED * largest > k * Sum.of(sorted).getAsDouble();
  }

  /**
   * The p % rule: whether the second largest contributor, who takes his own away from the amount,
   * knows the largest to less than p per cent. One alone is always known.
   *
   * @param contributions what each contributor adds to the amount, none negative, in any order
   * @param p in per cent, above 0
   * @throws IllegalArgumentException when a contribution is negative or not finite, or p is not
   *     above 0
   */
  public static boolean isWithinPercent(double[] contributions, double p) {
    double[] sorted = descending(contributions);
    if (!(p > 0) || Double.isInfinite(p)) {
      throw new IllegalArgumentException("p is above 0: " + p);
    }
    if (sorted.length == 0) {
      return false;
    }
    double others =
        Sum.of(Arrays.copyOfRange(sorted, Math.min(2, sorted.length), sorted.length)).getAsDouble();
    return HUNDRED * others < p * sorted[0];
  }

  private static double[] descending(double[] contributions) {
    double[] sorted = contributions.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length / 2; i++) {
      double kept = sorted[i];
      sorted[i] = sorted[sorted.length - 1 - i];
      sorted[sorted.length - 1 - i] = kept;
    }
    for (double one : sorted) {
      if (!(one >= 0) || Double.isInfinite(one)) {
        throw new IllegalArgumentException("No contribution to an amount: " + one);
      }
    }
    return sorted;
  }

  /**
   * The counts that a printed share gives back to whoever knows how many it is of: 84.6 per cent of
   * 13 are 11 and nothing else. A share follows its count for this reason, however few its digits.
   *
   * @param percent as printed, rounded half away from zero
   * @param decimals of the print, 0 or more
   * @param of how many the share is of, 1 or more
   * @return ascending; empty when no count gives that print
   * @throws IllegalArgumentException when the percentage is not finite, or decimals negative, or of
   *     below 1
   */
  public static List<Integer> countsOf(double percent, int decimals, int of) {
    if (!Double.isFinite(percent) || decimals < 0 || of < 1) {
      throw new IllegalArgumentException(
          "%s per cent with %d decimals of %d".formatted(percent, decimals, of));
    }
    BigDecimal printed = BigDecimal.valueOf(percent).setScale(decimals, RoundingMode.HALF_UP);
    return IntStream.rangeClosed(0, of)
        .filter(
            count ->
                BigDecimal.valueOf(count)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP)
                        .compareTo(printed)
                    == 0)
        .boxed()
        .toList();
  }
}
