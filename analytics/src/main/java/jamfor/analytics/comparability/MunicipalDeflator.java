package jamfor.analytics.comparability;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/**
 * How much dearer a year has become for municipalities: the growth of wages and of other prices,
 * weighted with their parts of the costs, and amounts freed from several years of it. Det tekniske
 * beregningsutvalg for kommunal og fylkeskommunal økonomi (TBU), Kommunal deflator.
 */
public final class MunicipalDeflator {

  private static final double LAST_BITS = 1e-9;

  private MunicipalDeflator() {}

  /**
   * A year's growth: the weighted sum of the growth of what is paid for.
   *
   * @param weights parts of the costs, such as .59 for wages and .41 for the rest; 0 or more,
   *     together 1
   * @param growths in per cent, as many
   * @return in per cent, unrounded
   * @throws IllegalArgumentException when they are not as said
   */
  public static double growth(double[] weights, double[] growths) {
    if (weights.length == 0 || weights.length != growths.length) {
      throw new IllegalArgumentException(
          "A weight for each growth, not %d for %d".formatted(weights.length, growths.length));
    }
    double[] parts = new double[weights.length];
    for (int i = 0; i < parts.length; i++) {
      if (!(weights[i] >= 0)) {
        throw new IllegalArgumentException("A weight must be 0 or more, not " + weights[i]);
      }
      parts[i] = weights[i] * Finite.number(growths[i], "A growth");
    }
    double all = Sum.of(weights).getAsDouble();
    if (Math.abs(all - 1) > LAST_BITS) {
      throw new IllegalArgumentException("The weights must add up to 1, not " + all);
    }
    return Sum.of(parts).getAsDouble();
  }

  /**
   * An amount at the prices before the years' growth: nominal / Π(1 + growth/100).
   *
   * @param nominal in money of the last of the years
   * @param growths of each year after the base year, in per cent; none leaves the amount as it is
   * @throws IllegalArgumentException when a growth takes away all or more, or a number is not
   *     finite
   */
  public static double real(double nominal, double... growths) {
    Finite.number(nominal, "An amount");
    return nominal
        / Arrays.stream(growths)
            .map(growth -> Finite.positive(1 + growth / 100, "A year's price level"))
            .reduce(1, (a, b) -> a * b);
  }
}
