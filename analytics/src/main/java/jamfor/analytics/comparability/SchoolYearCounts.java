package jamfor.analytics.comparability;

import jamfor.ingest.vocabulary.Value;

/**
 * How many pupils a calendar year's costs are divided by, from two autumns' counts. The countries
 * do it differently, so that a cost per pupil is not the same by definition: SCB and Skolverket,
 * Kostnader för skolväsendet; SSB, KOSTRA, pupils by Grunnskolens informasjonssystem (GSI).
 */
public final class SchoolYearCounts {

  private static final double SPRING = 7 / 12.0;
  private static final double AUTUMN = 5 / 12.0;

  private SchoolYearCounts() {}

  /**
   * Sweden: the mean of the counts of 15 October before and in the year.
   *
   * @return missing with the reason of the first that is
   */
  public static Value sweden(Value before, Value in) {
    return weighted(before, 0.5, in, 0.5);
  }

  /**
   * Norway: seven twelfths of the count of the autumn before, five of the year's own.
   *
   * @return missing with the reason of the first that is
   */
  public static Value norway(Value before, Value in) {
    return weighted(before, SPRING, in, AUTUMN);
  }

  private static Value weighted(Value before, double spring, Value in, double autumn) {
    return before instanceof Value.Missing
        ? before
        : in.map(number -> spring * count(before.get()) + autumn * count(number));
  }

  private static double count(double number) {
    if (number < 0) {
      throw new IllegalArgumentException("A count must be 0 or more, not " + number);
    }
    return number;
  }
}
