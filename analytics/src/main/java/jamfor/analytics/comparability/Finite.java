package jamfor.analytics.comparability;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;

/** Numbers as the formulas of this package take them. */
final class Finite {

  private Finite() {}

  /**
   * @throws IllegalArgumentException when it is infinite or no number
   */
  static double number(double number, String what) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(what + " must be a finite number, not " + number);
    }
    return number;
  }

  /**
   * @throws IllegalArgumentException when it is 0, below, infinite or no number
   */
  static double positive(double number, String what) {
    if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " must be a finite number above 0, not " + number);
    }
    return number;
  }

  /** The quotient, or that its denominator is zero. */
  static Value quotient(double numerator, double denominator) {
    return denominator == 0
        ? Value.missing(MissingReason.ZERO_DENOMINATOR)
        : Value.of(numerator / denominator);
  }
}
