package jamfor.analytics.comparison;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;

/**
 * How far a value lies from the group's unweighted mean, in per cent of that mean. Only where zero
 * means nothing of it (a ratio scale, Stevens 1946): "3,7 % dearer" says something of kronor and of
 * pupils per teacher, but not of shares, which differ by percentage points, nor of an index or of
 * points, whose zero is a convention. Of counts it would say that municipalities are of different
 * size.
 */
public final class RelativeDifference {

  private static final double HUNDRED = 100;

  private RelativeDifference() {}

  /**
   * @return per cent, above the mean when positive; missing as the value or the mean is, when there
   *     is nobody else, and where per cent of the mean would say nothing
   */
  public static Value of(KeyFigure keyFigure, Comparison comparison, Placement placement) {
    if (!placement.value().known()) {
      return placement.value();
    }
    if (!isRatio(keyFigure.measure().kind())) {
      return Value.missing(MissingReason.NOT_APPLICABLE);
    }
    if (comparison.n() < 2) {
      return Value.missing(MissingReason.TOO_FEW);
    }
    double mean = comparison.mean().get();
    if (mean == 0) {
      return Value.missing(MissingReason.ZERO_DENOMINATOR);
    }
    return mean < 0
        ? Value.missing(MissingReason.NOT_APPLICABLE)
        : Value.of(HUNDRED * (placement.value().get() - mean) / mean);
  }

  private static boolean isRatio(Measure.Kind kind) {
    return kind == Measure.Kind.MONEY || kind == Measure.Kind.RATIO || kind == Measure.Kind.RATE;
  }
}
