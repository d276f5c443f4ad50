package jamfor.analytics.suppression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.core.Sum;

/**
 * All cells of a decision and all that ties them: totals and parts, across tables.
 *
 * @param list in the order in which, of equals, the first is rather published
 * @param relations each holds between the values, apart from rounding in the last places
 */
public record Cells(List<Cell> list, List<Relation> relations) {

  /** How far from nothing a relation may be, relative to the largest of its terms. */
  private static final double ROUNDING = 1e-9;

  /**
   * @throws IllegalArgumentException when two cells have one name, or a relation is about a cell
   *     that is not there, or does not hold
   */
  public Cells {
    list = List.copyOf(list);
    relations = List.copyOf(relations);
    Map<String, Cell> byName = new LinkedHashMap<>();
    for (Cell cell : list) {
      if (byName.put(cell.name(), cell) != null) {
        throw new IllegalArgumentException("Two cells are named " + cell.name());
      }
    }
    relations.forEach(relation -> demand(relation, byName));
  }

  private static void demand(Relation relation, Map<String, Cell> byName) {
    Sum sum = Sum.create();
    double largest = 1;
    for (Map.Entry<String, Double> term : relation.coefficients().entrySet()) {
      Cell cell = byName.get(term.getKey());
      if (cell == null) {
        throw new IllegalArgumentException("No cell is named " + term.getKey());
      }
      sum.addProduct(term.getValue(), cell.value());
      largest = Math.max(largest, Math.abs(term.getValue() * cell.value()));
    }
    if (Math.abs(sum.getAsDouble()) > ROUNDING * largest) {
      throw new IllegalArgumentException(
          "%s is %s from holding".formatted(relation, sum.getAsDouble()));
    }
  }

  /**
   * @throws IllegalArgumentException when no cell is named so
   */
  Cell get(String name) {
    return list.stream()
        .filter(cell -> cell.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No cell is named " + name));
  }

  /**
   * The parts that nothing ties to each other, in the order of their first cells. What others know
   * ties nothing, and is in every part that it bears on.
   */
  List<Cells> apart() {
    return new Partition(this).parts();
  }
}
