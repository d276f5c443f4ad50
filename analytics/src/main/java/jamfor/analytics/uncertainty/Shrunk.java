package jamfor.analytics.uncertainty;

import java.util.List;

/**
 * A group's values drawn towards their mean, the less sure the further: for putting members in
 * order, never for printing.
 *
 * @param mean what they are drawn towards, in the unit of the values
 * @param between the variance between members that chance does not explain, in the unit squared
 * @param kept of each member's distance to the mean, the part that is kept: 0 to 1
 * @param values in the unit of the values, in the order given
 */
public record Shrunk(double mean, double between, List<Double> kept, List<Double> values) {

  public Shrunk {
    kept = List.copyOf(kept);
    values = List.copyOf(values);
  }

  /** Chance alone explains all differences: nothing is left to put members in order by. */
  public boolean allAtMean() {
    return between == 0;
  }
}
