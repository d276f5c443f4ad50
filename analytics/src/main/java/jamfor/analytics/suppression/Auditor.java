package jamfor.analytics.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Attacks a decision as anybody could who has all that is published: the least and the greatest
 * value of each secret cell, by linear programming over all relations (Fischetti and Salazar,
 * Solving the Cell Suppression Problem on Tabular Data with Linear Constraints, Management Science
 * 47, 2001). That persons come whole is left out of it.
 */
public final class Auditor {

  private Auditor() {}

  /**
   * What others can work out of each secret cell, in the order of the cells.
   *
   * @param hidden the names of the cells that are not published; what others know already is as if
   *     published, and what is printed nowhere as if hidden
   * @throws IllegalArgumentException when no cell is named so
   */
  public static List<Guess> attack(Cells cells, Set<String> hidden) {
    Set<String> unknown = new HashSet<>(hidden);
    cells.list().forEach(cell -> unknown.remove(cell.name()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("No cells are named " + unknown);
    }
    Map<String, Guess> guesses = new HashMap<>();
    for (Cells part : cells.apart()) {
      attackPart(part, hidden).forEach(guess -> guesses.put(guess.cell(), guess));
    }
    return cells.list().stream()
        .filter(Cell::isSecret)
        .map(cell -> Objects.requireNonNull(guesses.get(cell.name())))
        .toList();
  }

  /** The same for cells that are tied to each other. */
  static List<Guess> attackPart(Cells part, Set<String> hidden) {
    List<Guess> guesses = new ArrayList<>();
    for (Cell cell : part.list()) {
      if (cell.isSecret()) {
        guesses.add(
            cell.isUnknown(hidden)
                ? Attack.on(cell, part, hidden)
                : new Guess(cell.name(), cell.value(), cell.value(), cell.width()));
      }
    }
    return guesses;
  }
}
