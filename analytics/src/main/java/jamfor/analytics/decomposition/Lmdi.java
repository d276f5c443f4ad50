package jamfor.analytics.decomposition;

import java.util.Arrays;

/**
 * What each factor does to the difference, or to the quotient, of two sums of products, by the
 * logarithmic mean Divisia index: Ang, The LMDI Approach to Decomposition Analysis: a Practical
 * Guide, Energy Policy 33 (2005) 867–871. Nothing is left over.
 *
 * <p>A term that is zero on one side takes its analytical limit (Ang and Liu, Handling Zero Values
 * in the Logarithmic Mean Divisia Index Decomposition Approach, Energy Policy 35 (2007) 238–246):
 * its whole change belongs to the factor that is zero there, in equal shares where several are. A
 * term that is zero on both sides explains nothing.
 */
public final class Lmdi {

  /** Nearer to each other than this, a quotient's logarithm is taken of what it differs from 1. */
  private static final double NEAR = 0.5;

  private Lmdi() {}

  /**
   * The difference: own sum less other sum.
   *
   * @param own a row for each term of the sum (a kind of pupil, a branch), a column for each
   *     factor; 0 or more, finite; a term is the product of its row
   * @param other the same terms and factors of the other
   * @return what each factor explains, in the sum's unit; together they are the difference
   * @throws IllegalArgumentException when the two have different shapes, no term or no factor, or
   *     hold a number that is negative or not finite
   */
  public static double[] additive(double[][] own, double[][] other) {
    int factors = checked(own, other);
    double[] effects = new double[factors];
    for (int term = 0; term < own.length; term++) {
      add(effects, own[term], other[term]);
    }
    return effects;
  }

  /**
   * The quotient: own sum by other sum.
   *
   * @param own as for the difference
   * @param other as for the difference
   * @return what each factor multiplies the sum by; the product of all is the quotient
   * @throws IllegalArgumentException as for the difference, and when a sum is zero: no factor
   *     multiplies to or from nothing
   */
  public static double[] multiplicative(double[][] own, double[][] other) {
    double[] effects = additive(own, other);
    double from = sum(other);
    double to = sum(own);
    if (from == 0 || to == 0) {
      throw new IllegalArgumentException("A quotient needs two sums above zero");
    }
    double mean = logarithmicMean(to, from);
    return Arrays.stream(effects).map(effect -> Math.exp(effect / mean)).toArray();
  }

  /**
   * The logarithmic mean (a − b)/ln(a/b) of two numbers; a where they are the same, and 0 where one
   * of them is.
   *
   * @param a 0 or more
   * @param b 0 or more
   */
  static double logarithmicMean(double a, double b) {
    if (a == b) {
      return a;
    }
    return a == 0 || b == 0 ? 0 : (a - b) / logarithm(a, b);
  }

  private static double logarithm(double a, double b) {
    double apart = (a - b) / b;
    return Math.abs(apart) < NEAR ? Math.log1p(apart) : Math.log(a) - Math.log(b);
  }

  private static void add(double[] effects, double[] own, double[] other) {
    double to = product(own);
    double from = product(other);
    if (to == 0 || from == 0) {
      addLimit(effects, to == 0 ? own : other, to - from);
      return;
    }
    double mean = logarithmicMean(to, from);
    for (int factor = 0; factor < effects.length; factor++) {
      effects[factor] += mean * logarithm(own[factor], other[factor]);
    }
  }

  /** The change from or to nothing, shared by the factors that are nothing. */
  private static void addLimit(double[] effects, double[] empty, double change) {
    long zeros = Arrays.stream(empty).filter(factor -> factor == 0).count();
    for (int factor = 0; factor < effects.length; factor++) {
      effects[factor] += empty[factor] == 0 ? change / zeros : 0;
    }
  }

  private static double product(double[] factors) {
    return Arrays.stream(factors).reduce(1, (a, b) -> a * b);
  }

  private static double sum(double[][] terms) {
    return Arrays.stream(terms).mapToDouble(Lmdi::product).sum();
  }

  private static int checked(double[][] own, double[][] other) {
    if (own.length == 0 || own.length != other.length || own[0].length == 0) {
      throw new IllegalArgumentException(
          "The same terms on each side, with a factor at least, not %d and %d terms"
              .formatted(own.length, other.length));
    }
    for (double[][] side : new double[][][] {own, other}) {
      for (double[] term : side) {
        if (term.length != own[0].length) {
          throw new IllegalArgumentException(
              "Each term has %d factors, not %d".formatted(own[0].length, term.length));
        }
        for (double factor : term) {
          if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                "A factor must be a finite number of 0 or more, not " + factor);
          }
        }
      }
    }
    return own[0].length;
  }
}
