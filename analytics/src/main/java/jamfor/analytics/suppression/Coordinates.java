package jamfor.analytics.suppression;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Each cell as a combination of cells that may vary freely under the relations: a cell can be
 * worked out from others exactly when its combination is one of theirs.
 */
final class Coordinates {

  private final Map<String, Integer> columns = new HashMap<>();
  private final Elimination relations = new Elimination();

  Coordinates(Cells cells) {
    cells.list().forEach(cell -> columns.put(cell.name(), columns.size()));
    for (Relation relation : cells.relations()) {
      double[] row = new double[columns.size()];
      relation.coefficients().forEach((cell, coefficient) -> row[column(cell)] = coefficient);
      relations.take(row);
    }
  }

  private int column(String cell) {
    return Objects.requireNonNull(columns.get(cell), cell);
  }

  /** In the same columns for every cell, 0 in those of cells that the relations are solved for. */
  double[] of(Cell cell) {
    double[] itself = new double[columns.size()];
    itself[column(cell.name())] = 1;
    return relations.reduce(itself);
  }
}
