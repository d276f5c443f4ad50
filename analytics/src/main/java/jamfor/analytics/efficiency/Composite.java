package jamfor.analytics.efficiency;

/**
 * Several figures as one, and how they come on one scale: OECD and Joint Research Centre, Handbook
 * on Constructing Composite Indicators, 2008; United Nations Development Programme, Human
 * Development Report 2013, Technical Notes. Show it only with its parts and with what its weights
 * do to it ({@link WeightSensitivity}).
 */
public final class Composite {

  private Composite() {}

  /**
   * A number between two goalposts: (x − least)/(most − least).
   *
   * @return 0 at the least, 1 at the most; below 0 or above 1 outside
   * @throws IllegalArgumentException when a number is not finite or the goalposts are the same or
   *     the wrong way round
   */
  public static double between(double x, double least, double most) {
    finite(x);
    finite(least);
    finite(most);
    if (!(least < most)) {
      throw new IllegalArgumentException(
          "The least, %s, must be below the most, %s".formatted(least, most));
    }
    return (x - least) / (most - least);
  }

  /**
   * The same on logarithms, for incomes.
   *
   * @throws IllegalArgumentException when a number is not above 0, else as without logarithms
   */
  public static double betweenLogarithms(double x, double least, double most) {
    if (!(x > 0 && least > 0)) {
      throw new IllegalArgumentException("A logarithm needs numbers above 0");
    }
    return between(Math.log(x), Math.log(least), Math.log(most));
  }

  /**
   * The weighted arithmetic mean: a low part is made up for by a high one.
   *
   * @param parts finite
   * @param weights of each; 0 or more, finite, not all 0; only their proportions count
   * @throws IllegalArgumentException when they are not as said
   */
  public static double linear(double[] parts, double[] weights) {
    double sum = sum(parts, weights);
    double all = 0;
    for (int i = 0; i < parts.length; i++) {
      all += finite(parts[i]) * weights[i] / sum;
    }
    return all;
  }

  /**
   * The weighted geometric mean: a low part is not wholly made up for.
   *
   * @param parts 0 or more, finite; one of 0 with a weight makes the whole 0
   * @param weights as for the arithmetic mean
   * @throws IllegalArgumentException when they are not as said
   */
  public static double geometric(double[] parts, double[] weights) {
    double sum = sum(parts, weights);
    double all = 1;
    for (int i = 0; i < parts.length; i++) {
      if (!(finite(parts[i]) >= 0)) {
        throw new IllegalArgumentException("A part must be 0 or more, not " + parts[i]);
      }
      all *= Math.pow(parts[i], weights[i] / sum);
    }
    return all;
  }

  private static double sum(double[] parts, double[] weights) {
    if (parts.length == 0 || parts.length != weights.length) {
      throw new IllegalArgumentException(
          "A weight for each part, not %d for %d".formatted(weights.length, parts.length));
    }
    double sum = 0;
    for (double weight : weights) {
      if (!(finite(weight) >= 0)) {
        throw new IllegalArgumentException("A weight must be 0 or more, not " + weight);
      }
      sum += weight;
    }
    if (sum == 0) {
      throw new IllegalArgumentException("Some part must have a weight above 0");
    }
    return finite(sum);
  }

  private static double finite(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("A finite number is needed, not " + number);
    }
    return number;
  }
}
