package jamfor.analytics.trend;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;

/**
 * What a series of one municipality's figures says of its direction.
 *
 * @param n years with a known value since the last break
 * @param slope change a year, the median of all pairs; in the key figure's measure
 * @param low the lower end of the slope's 95 % interval
 * @param high its upper end
 * @param p the chance of a series as one-sided as this where nothing but chance is at work
 */
public record Trend(int n, Value slope, Value low, Value high, Value p, Verdict verdict) {

  /** With fewer years even the steadiest rise is no more than chance can do. */
  public static final int FEWEST = 5;

  /** The test's level, two-sided. */
  public static final double LEVEL = 0.05;

  private static final double CONFIDENCE = 0.95;

  /** What may be said. */
  public enum Verdict {
    RISING,
    FALLING,
    /** The test cannot tell it from chance: not the same as unchanged. */
    UNSURE,
    /** Fewer years than any test can tell from chance. */
    TOO_FEW
  }

  /**
   * The trend of a series, by Mann and Kendall's test and Theil and Sen's slope.
   *
   * @param years ascending
   * @param values as many; finite
   */
  public static Trend of(int[] years, double[] values) {
    int n = values.length;
    if (n < FEWEST) {
      Value none = Value.missing(MissingReason.TOO_FEW);
      return new Trend(n, none, none, none, none, Verdict.TOO_FEW);
    }
    MannKendall test = new MannKendall(values);
    TheilSen slope = new TheilSen(Arrays.stream(years).asDoubleStream().toArray(), values);
    double[] interval = slope.interval(CONFIDENCE);
    return new Trend(
        n,
        Value.of(slope.slope()),
        Value.of(interval[0]),
        Value.of(interval[1]),
        Value.of(test.p()),
        verdict(test));
  }

  private static Verdict verdict(MannKendall test) {
    if (test.p() >= LEVEL) {
      return Verdict.UNSURE;
    }
    return test.s() > 0 ? Verdict.RISING : Verdict.FALLING;
  }
}
