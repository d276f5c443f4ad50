package jamfor.analytics.comparability;

import jamfor.ingest.vocabulary.Value;

/**
 * Costs per pupil as they would be with the country's structure: RKA, Strukturjusterad kostnad
 * (U15049, U15041) and Programmix-justerad kostnad (U17031), Kolada.
 */
public final class StructureAdjusted {

  private StructureAdjusted() {}

  /**
   * The correction: the country's reference cost over the municipality's; above 1 where its
   * structure makes school cheaper.
   *
   * @param country reference cost in kronor per inhabitant of the ages in question; above 0
   * @param own likewise; 0 or more
   * @return a quotient; missing where the municipality's reference cost is 0
   * @throws IllegalArgumentException when a number is not as said
   */
  public static Value correction(double country, double own) {
    if (!(Finite.number(own, "A reference cost") >= 0)) {
      throw new IllegalArgumentException("A reference cost must be 0 or more, not " + own);
    }
    return Finite.quotient(Finite.positive(country, "The country's reference cost"), own);
  }

  /**
   * The structure-adjusted cost: (cost − state grants) · correction.
   *
   * @param cost in kronor per pupil
   * @param grants state grants in kronor per pupil
   * @param correction above 0
   * @return in kronor per pupil
   * @throws IllegalArgumentException when a number is not as said
   */
  public static double cost(double cost, double grants, double correction) {
    return (Finite.number(cost, "A cost") - Finite.number(grants, "State grants"))
        * Finite.positive(correction, "The correction");
  }

  /**
   * The cost of upper secondary school adjusted for the mix of programmes: cost / factor.
   *
   * @param cost in kronor per pupil
   * @param factor above 1 where pupils have chosen dearer programmes than in the country; above 0
   * @return in kronor per pupil
   * @throws IllegalArgumentException when a number is not as said
   */
  public static double programmeMix(double cost, double factor) {
    return Finite.number(cost, "A cost") / Finite.positive(factor, "The programme factor");
  }
}
