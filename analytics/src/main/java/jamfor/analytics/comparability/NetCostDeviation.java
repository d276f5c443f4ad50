package jamfor.analytics.comparability;

import jamfor.ingest.vocabulary.Value;

/**
 * How far a net cost lies from what the cost equalisation expects of a municipality with its
 * structure: RKA and SCB, Nettokostnadsavvikelser, Kolada. A reference cost uses the structure of
 * the year itself, a standard cost that of two years before; the formula is the same.
 */
public final class NetCostDeviation {

  private static final double MILLION = 1e6;

  private NetCostDeviation() {}

  /**
   * In per cent: 100 · (net − reference)/reference.
   *
   * @param net in kronor per inhabitant
   * @param reference likewise
   * @return missing where the reference is 0
   * @throws IllegalArgumentException when a number is not finite or the reference below 0
   */
  public static Value percent(double net, double reference) {
    Finite.number(net, "A net cost");
    return Finite.quotient(100 * (net - reference(reference)), reference);
  }

  /**
   * In millions of kronor: (net − reference) · inhabitants / 10⁶.
   *
   * @param net in kronor per inhabitant
   * @param reference likewise
   * @param inhabitants of all ages, or of those that both costs are divided by; 0 or more
   * @throws IllegalArgumentException when a number is not as said
   */
  public static double millions(double net, double reference, double inhabitants) {
    Finite.number(net, "A net cost");
    if (!(Finite.number(inhabitants, "Inhabitants") >= 0)) {
      throw new IllegalArgumentException("Inhabitants must be 0 or more, not " + inhabitants);
    }
    return (net - reference(reference)) * inhabitants / MILLION;
  }

  /**
   * The reference cost that a deviation published both ways implies: millions / (percent/100).
   *
   * @param millions the deviation in millions of kronor
   * @param percent the same deviation in per cent
   * @return in millions of kronor; missing where the deviation is 0 per cent
   * @throws IllegalArgumentException when one is above 0 and the other below: they are not of the
   *     same cost
   */
  public static Value impliedReference(double millions, double percent) {
    Finite.number(millions, "A deviation");
    Finite.number(percent, "A deviation");
    if (Math.signum(millions) * Math.signum(percent) < 0) {
      throw new IllegalArgumentException(
          "A deviation of %s millions and %s per cent cannot be the same"
              .formatted(millions, percent));
    }
    return Finite.quotient(100 * millions, percent);
  }

  private static double reference(double reference) {
    if (!(Finite.number(reference, "A reference cost") >= 0)) {
      throw new IllegalArgumentException("A reference cost must be 0 or more, not " + reference);
    }
    return reference;
  }
}
