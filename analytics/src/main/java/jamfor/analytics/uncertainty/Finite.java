package jamfor.analytics.uncertainty;

import java.util.Arrays;

/** Values that can be computed with: what is missing has been left out before. */
final class Finite {

  private Finite() {}

  /**
   * The same values.
   *
   * @throws IllegalArgumentException when one is not finite
   */
  static double[] checked(double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("Not a finite value: " + value);
      }
    }
    return values;
  }

  /** A copy, the lowest first: what is computed of it does not depend on the order given. */
  static double[] sorted(double[] values) {
    double[] sorted = checked(values).clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * @throws IllegalArgumentException when there are not as many of one as of the other
   */
  static void checkSameLength(double[] one, double[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(
          "Not as many: " + one.length + " and " + other.length + " numbers");
    }
  }

  /**
   * @throws IllegalArgumentException when one is not finite or not more than 0
   */
  static void checkPositive(double... errors) {
    for (double error : checked(errors)) {
      if (error <= 0) {
        throw new IllegalArgumentException("Not more than 0: " + error);
      }
    }
  }
}
