package jamfor.analytics.outlier;

import jamfor.ingest.statistics.MedianDeviation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds values to ask the deliverer about. Distances are from the median and held against the
 * median distance (MAD), since a single wild value moves the mean and widens the standard deviation
 * until it hides itself: no z-score of eight values can exceed 7/√8 = 2.47.
 *
 * <p>Where more than half of the values are equal their median distance is 0 and says nothing: the
 * mean distance stands in for it, times 1.2533 (B. Iglewicz and D. C. Hoaglin, How to detect and
 * handle outliers, 1993, for the case). Where that is 0 too all values are equal, and none is far.
 *
 * <p>Every method throws {@link IllegalArgumentException} where a value is not finite; of no values
 * there are no scores and no outliers.
 */
public final class Outliers {

  private static final double LIMIT = 3;
  private static final double LIMIT_OF_MODIFIED = 3.5;

  /** Makes the mean distance an estimate of the standard deviation of normal values. */
  private static final double NORMAL = 1.2533;

  private static final int WINDOW_YEARS = 2;

  /** Two lie equally far from their median, whatever they are. */
  private static final int FEWEST_IN_WINDOW = 3;

  private Outliers() {}

  /**
   * How many estimated standard deviations each value lies from the median: (x − median) / (1.4826
   * · MAD).
   *
   * <p>Source: C. Leys and others, Detecting outliers: do not use standard deviation around the
   * mean, use absolute deviation around the median, Journal of Experimental Social Psychology 49,
   * 2013, 764–766.
   *
   * @return in the order of the values; below 0 where lower than the median
   */
  public static double[] scores(double[] values) {
    return scores(values, usual -> usual.scaled());
  }

  /**
   * The modified z-scores: 0.6745 · (x − median) / MAD.
   *
   * <p>Source: B. Iglewicz and D. C. Hoaglin, How to detect and handle outliers, 1993.
   *
   * @return in the order of the values; below 0 where lower than the median
   */
  public static double[] modifiedScores(double[] values) {
    return scores(values, usual -> usual.unscaled() / 0.6745);
  }

  /**
   * Hampel's rule: the values whose score is beyond 3, either way.
   *
   * <p>Source: F. R. Hampel, The influence curve and its role in robust estimation, Journal of the
   * American Statistical Association 69, 1974, 383–393, for the estimate; the limit of 3 of Leys
   * and others, 2013.
   *
   * @return in the order of the values
   */
  public static List<Outlier> hampel(double[] values) {
    return beyond(LIMIT, values, scores(values));
  }

  /**
   * Iglewicz and Hoaglin's rule: the values whose modified z-score is beyond 3.5, either way.
   *
   * <p>Source: B. Iglewicz and D. C. Hoaglin, How to detect and handle outliers, 1993.
   *
   * @return in the order of the values
   */
  public static List<Outlier> iglewiczHoaglin(double[] values) {
    return beyond(LIMIT_OF_MODIFIED, values, modifiedScores(values));
  }

  /**
   * Hampel's rule over time: each value of a series held against those of at most two years before
   * and after and itself; near the ends, and where years are missing, against fewer, but never
   * against fewer than three in all.
   *
   * <p>Source: R. K. Pearson, Outliers in process modeling and identification, IEEE Transactions on
   * Control Systems Technology 10, 2002, 55–63.
   *
   * @param years of the values, in any order; those of missing values left out
   * @param values as many
   * @return in the order of the values
   * @throws IllegalArgumentException also when there are not as many years as values
   */
  public static List<Outlier> hampelOverTime(int[] years, double[] values) {
    if (years.length != values.length) {
      throw new IllegalArgumentException(years.length + " years of " + values.length + " values");
    }
    checkFinite(values);
    List<Outlier> found = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      int middle = years[i];
      double[] window =
          IntStream.range(0, values.length)
              .filter(near -> Math.abs(years[near] - middle) <= WINDOW_YEARS)
              .mapToDouble(near -> values[near])
              .toArray();
      if (window.length >= FEWEST_IN_WINDOW) {
        MedianDeviation usual = MedianDeviation.of(window);
        double score = score(values[i], usual, usual.scaled());
        if (Math.abs(score) > LIMIT) {
          found.add(new Outlier(i, values[i], usual.median(), score));
        }
      }
    }
    return found;
  }

  private static double[] scores(double[] values, ToDoubleFunction<MedianDeviation> scale) {
    checkFinite(values);
    if (values.length == 0) {
      return new double[0];
    }
    MedianDeviation usual = MedianDeviation.of(values);
    double unit = scale.applyAsDouble(usual);
    return Arrays.stream(values).map(value -> score(value, usual, unit)).toArray();
  }

  private static double score(double value, MedianDeviation usual, double scaled) {
    double distance = value - usual.median();
    if (distance == 0) {
      return 0;
    }
    return distance / (scaled == 0 ? NORMAL * usual.mean() : scaled);
  }

  private static List<Outlier> beyond(double limit, double[] values, double[] scores) {
    return IntStream.range(0, values.length)
        .filter(i -> Math.abs(scores[i]) > limit)
        .mapToObj(i -> new Outlier(i, values[i], MedianDeviation.of(values).median(), scores[i]))
        .toList();
  }

  private static void checkFinite(double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("Not a finite value: " + value);
      }
    }
  }
}
