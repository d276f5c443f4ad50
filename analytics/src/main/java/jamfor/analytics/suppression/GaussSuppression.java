package jamfor.analytics.suppression;

import jamfor.analytics.suppression.Cell.Publicity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Secondary suppression by elimination: candidates are tried one after the other, the largest
 * first, and each is published that leaves no secret cell to be worked out exactly from what is
 * published (Langsrud, Secondary Cell Suppression by Gaussian Elimination: An Algorithm Suitable
 * for Handling Issues with Zeros and Singletons, Privacy in Statistical Databases, 2024). That what
 * is left to a secret cell may still be narrow is the auditor's matter.
 */
public final class GaussSuppression {

  private final Coordinates coordinates;
  private final Elimination published = new Elimination();
  private final List<double[]> secrets;

  private GaussSuppression(Cells cells) {
    this.coordinates = new Coordinates(cells);
    this.secrets = cells.list().stream().filter(Cell::isSecret).map(coordinates::of).toList();
  }

  /**
   * The names of the cells to hide, in their order: the secret ones, and what else would give one
   * of them away. What others know already is as if published, whatever it gives away.
   */
  public static Set<String> hide(Cells cells) {
    return new GaussSuppression(cells).run(cells.list());
  }

  private Set<String> run(List<Cell> cells) {
    cells.stream()
        .filter(cell -> cell.publicity() == Publicity.KNOWN)
        .forEach(cell -> publish(coordinates.of(cell)));
    Set<String> hidden =
        cells.stream()
            .filter(cell -> cell.publicity() == Publicity.CANDIDATE && cell.isSecret())
            .map(Cell::name)
            .collect(Collectors.toCollection(TreeSet::new));
    // The sort keeps the order of equals.
    cells.stream()
        .filter(cell -> cell.publicity() == Publicity.CANDIDATE && !cell.isSecret())
        .sorted(Comparator.comparingDouble(cell -> -Math.abs(cell.value())))
        .forEach(
            cell -> {
              double[] asked = published.reduce(coordinates.of(cell));
              if (secrets.stream().anyMatch(secret -> Elimination.areParallel(secret, asked))) {
                hidden.add(cell.name());
              } else {
                publish(asked);
              }
            });
    return hidden;
  }

  private void publish(double[] row) {
    published
        .take(row)
        .ifPresent(taken -> secrets.forEach(secret -> Elimination.subtract(secret, taken)));
  }
}
