package jamfor.analytics.suppression;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What everybody knows of some cells together: times their coefficients they add up to nothing.
 *
 * @param coefficients by the cell's name; none is 0
 */
public record Relation(Map<String, Double> coefficients) {

  /**
   * @throws IllegalArgumentException when it is about fewer than two cells, or a coefficient is 0
   *     or not finite
   */
  public Relation {
    if (coefficients.size() < 2) {
      throw new IllegalArgumentException("A relation is between two cells at least");
    }
    coefficients.forEach(
        (cell, coefficient) -> {
          if (!Double.isFinite(coefficient) || coefficient == 0) {
            throw new IllegalArgumentException(
                "The coefficient of %s is %s".formatted(cell, coefficient));
          }
        });
    coefficients = Map.copyOf(coefficients);
  }

  /**
   * A total and its parts.
   *
   * @throws IllegalArgumentException when a name comes twice, or there is no part
   */
  public static Relation sum(String total, String... parts) {
    return sum(total, Arrays.asList(parts));
  }

  /**
   * A total and its parts.
   *
   * @throws IllegalArgumentException when a name comes twice, or there is no part
   */
  public static Relation sum(String total, List<String> parts) {
    Map<String, Double> coefficients = new LinkedHashMap<>(Map.of(total, -1.0));
    for (String part : parts) {
      if (coefficients.put(part, 1.0) != null) {
        throw new IllegalArgumentException("%s comes twice in its total".formatted(part));
      }
    }
    return new Relation(coefficients);
  }

  /**
   * A mean and what it is the mean of, such as that of a group without one of its members.
   *
   * @throws IllegalArgumentException when a name comes twice, or the mean is of nothing
   */
  public static Relation mean(String mean, List<String> of) {
    Map<String, Double> coefficients = new LinkedHashMap<>(sum(mean, of).coefficients());
    coefficients.put(mean, (double) -of.size());
    return new Relation(coefficients);
  }
}
