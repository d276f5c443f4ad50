package jamfor.analytics.comparability;

/**
 * Norwegian net expenditure as it would be with the country's need: Kommunal- og
 * distriktsdepartementet, Grønt hefte (Beregningsteknisk dokumentasjon), the index of expenditure
 * needs. Show the uncorrected number beside it.
 */
public final class NeedCorrection {

  private static final double MILLION = 1e6;

  private NeedCorrection() {}

  /**
   * Net expenditure over the index.
   *
   * @param net in kroner per inhabitant
   * @param index 1 is the country; above 1 where the municipality is dearer to run; above 0
   * @return in kroner per inhabitant
   * @throws IllegalArgumentException when a number is not as said
   */
  public static double corrected(double net, double index) {
    return Finite.number(net, "Net expenditure") / Finite.positive(index, "The index of need");
  }

  /**
   * What a municipality spends more, or less, than the country would with its need: (net/index −
   * country) · index · inhabitants / 10⁶.
   *
   * @param net in kroner per inhabitant
   * @param index as for the correction
   * @param country net expenditure of the country in kroner per inhabitant
   * @param inhabitants 0 or more
   * @return in millions of kroner
   * @throws IllegalArgumentException when a number is not as said
   */
  public static double millions(double net, double index, double country, double inhabitants) {
    if (!(Finite.number(inhabitants, "Inhabitants") >= 0)) {
      throw new IllegalArgumentException("Inhabitants must be 0 or more, not " + inhabitants);
    }
    Finite.number(country, "Net expenditure");
    return (corrected(net, index) - country) * index * inhabitants / MILLION;
  }
}
