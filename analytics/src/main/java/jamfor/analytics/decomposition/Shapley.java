package jamfor.analytics.decomposition;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * What each factor of a figure does to the difference between two municipalities: the mean, over
 * all orders in which the factors can be changed one after the other, of what the figure changes by
 * when that factor's turn comes. No order is preferred and nothing is left over.
 */
public final class Shapley {

  /** The figure is computed for each set of factors: 4 096 times for twelve. */
  public static final int MOST_FACTORS = 12;

  private Shapley() {}

  /**
   * Of a product of two factors: (b₁ + b₂)/2 · (a₁ − a₂) and (a₁ + a₂)/2 · (b₁ − b₂). Das Gupta,
   * Standardization and Decomposition of Rates, 1993; Kitagawa, Components of a Difference Between
   * Two Rates, Journal of the American Statistical Association 50 (1955) 1168–1194.
   *
   * @param own the two factors of one, in any units; finite
   * @param other the same factors of the other
   * @return what each factor explains of own product less other product, in the product's unit;
   *     together they are that difference
   * @throws IllegalArgumentException when there are not two factors on each side, or one is no
   *     finite number
   */
  public static double[] twoFactors(double[] own, double[] other) {
    checked(own, other);
    if (own.length != 2) {
      throw new IllegalArgumentException("Two factors are asked for, not " + own.length);
    }
    return new double[] {
      (own[1] + other[1]) / 2 * (own[0] - other[0]), (own[0] + other[0]) / 2 * (own[1] - other[1])
    };
  }

  /**
   * Of a product of any factors.
   *
   * @see #effects(double[], double[], ToDoubleFunction)
   */
  public static double[] effects(double[] own, double[] other) {
    return effects(own, other, Shapley::product);
  }

  /**
   * Of any figure that is computed from factors. Shorrocks, Decomposition Procedures for
   * Distributional Analysis: a Unified Framework Based on the Shapley Value, Journal of Economic
   * Inequality 11 (2013) 99–126; Shapley, A Value for n-Person Games, 1953.
   *
   * @param own the factors of one, in any units; finite
   * @param other the same factors of the other
   * @param figure the figure that factors make; a finite number for any mixture of the two
   * @return what each factor explains of own figure less other figure, in the figure's unit;
   *     together they are that difference
   * @throws IllegalArgumentException when the sides have different numbers of factors, none or more
   *     than {@value #MOST_FACTORS}, or when a factor or a figure is no finite number
   */
  public static double[] effects(double[] own, double[] other, ToDoubleFunction<double[]> figure) {
    checked(own, other);
    int n = own.length;
    double[] figures = new double[1 << n];
    for (int set = 0; set < figures.length; set++) {
      figures[set] = finite(figure.applyAsDouble(mixed(own, other, set)), "The figure");
    }
    double[] share = shares(n);
    double[] effects = new double[n];
    for (int factor = 0; factor < n; factor++) {
      int turn = 1 << factor;
      for (int set = 0; set < figures.length; set++) {
        if ((set & turn) == 0) {
          effects[factor] += share[Integer.bitCount(set)] * (figures[set | turn] - figures[set]);
        }
      }
    }
    return effects;
  }

  /** In how many of all orders exactly these so many factors come before one: k!(n − 1 − k)!/n!. */
  private static double[] shares(int n) {
    double[] share = new double[n];
    share[0] = 1.0 / n;
    for (int before = 1; before < n; before++) {
      share[before] = share[before - 1] * before / (n - before);
    }
    return share;
  }

  private static double[] mixed(double[] own, double[] other, int fromOwn) {
    double[] mixed = other.clone();
    for (int i = 0; i < mixed.length; i++) {
      if ((fromOwn & 1 << i) != 0) {
        mixed[i] = own[i];
      }
    }
    return mixed;
  }

  private static double product(double[] factors) {
    return Arrays.stream(factors).reduce(1, (a, b) -> a * b);
  }

  private static void checked(double[] own, double[] other) {
    if (own.length != other.length || own.length == 0 || own.length > MOST_FACTORS) {
      throw new IllegalArgumentException(
          "From 1 to %d factors on each side, not %d and %d"
              .formatted(MOST_FACTORS, own.length, other.length));
    }
    Arrays.stream(own).forEach(factor -> finite(factor, "A factor"));
    Arrays.stream(other).forEach(factor -> finite(factor, "A factor"));
  }

  private static double finite(double number, String what) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(what + " must be a finite number, not " + number);
    }
    return number;
  }
}
