package jamfor.ingest.statistics;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Quantiles: the value below which a given part of the values lies. Nine definitions are in use,
 * and of few values they differ; every published quartile is of type 7.
 *
 * <p>Source: R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American
 * Statistician 50, 1996, 361–365.
 */
public final class Quantiles {

  /** That of R, NumPy and Excel's INC. */
  public static final int RULE = 7;

  private static final Quantile[] BY_TYPE =
      Stream.of(
              EstimationMethod.HF1,
              EstimationMethod.HF2,
              EstimationMethod.HF3,
              EstimationMethod.HF4,
              EstimationMethod.HF5,
              EstimationMethod.HF6,
              EstimationMethod.HF7,
              EstimationMethod.HF8,
              EstimationMethod.HF9)
          .map(Quantile.withDefaults()::with)
          .toArray(Quantile[]::new);

  private Quantiles() {}

  /**
   * A quantile of one of the nine types.
   *
   * @param values in any order and unit; finite
   * @param p the part that lies below, 0 to 1
   * @param type 1 to 9 of Hyndman and Fan: 6 is that of Excel's EXC and of SPSS
   * @return in the values' unit; missing (too few) of nothing; the value itself of one
   * @throws IllegalArgumentException when a value is not finite, p not between 0 and 1 or the type
   *     not between 1 and 9
   */
  public static Value of(double[] values, double p, int type) {
    if (type < 1 || type > BY_TYPE.length) {
      throw new IllegalArgumentException("Not a type of quantile, 1 to 9: " + type);
    }
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("Not a part between 0 and 1: " + p);
    }
    if (!Arrays.stream(values).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("Not all finite: " + Arrays.toString(values));
    }
    if (values.length == 0) {
      return Value.missing(MissingReason.TOO_FEW);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Value.of(ofSorted(sorted, p, type));
  }

  /**
   * A quantile of type 7.
   *
   * @param sorted the lowest first; one at least
   * @param p the part that lies below, 0 to 1
   * @return in the values' unit
   */
  public static double ofSorted(double[] sorted, double p) {
    return ofSorted(sorted, p, RULE);
  }

  private static double ofSorted(double[] sorted, double p, int type) {
    return BY_TYPE[type - 1].evaluate(sorted.length, i -> sorted[i], p);
  }
}
