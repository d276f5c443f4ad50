package jamfor.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/**
 * The proof that a secret is kept, apart from what the auditor says: two worlds that agree with
 * everything published and differ in the secret cell by what is needed.
 */
final class Worlds {

  private static final double SOLVED = 1e-6;

  private Worlds() {}

  static void demandTwo(Cells cells, Set<String> hidden, Cell secret) {
    Map<String, Double> least = world(cells, hidden, secret, false);
    Map<String, Double> greatest = world(cells, hidden, secret, true);
    demand(cells, hidden, least);
    demand(cells, hidden, greatest);
    assertThat(in(greatest, secret.name()) - in(least, secret.name()))
        .as(secret.name())
        .isGreaterThan(secret.width() * (1 - SOLVED));
  }

  private static Map<String, Double> world(
      Cells cells, Set<String> hidden, Cell secret, boolean greatest) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Deviations deviations = new Deviations(model, cells, cell -> cell.isUnknown(hidden));
    deviations.get(secret).weight(1);
    var result = greatest ? model.maximise() : model.minimise();
    Map<String, Double> world = new HashMap<>();
    for (Cell cell : cells.list()) {
      double deviation =
          deviations
              .find(cell.name())
              .map(one -> result.doubleValue(model.indexOf(one)))
              .orElse(0.0);
      world.put(cell.name(), cell.value() + deviation);
    }
    return world;
  }

  private static double in(Map<String, Double> world, String cell) {
    return Objects.requireNonNull(world.get(cell), cell);
  }

  /** Nobody is fewer than none, totals are the sums of their parts, and what is printed stands. */
  private static void demand(Cells cells, Set<String> hidden, Map<String, Double> world) {
    for (Cell cell : cells.list()) {
      assertThat(in(world, cell.name())).isGreaterThanOrEqualTo(-SOLVED);
      if (cell.publicity() == Cell.Publicity.CANDIDATE && !hidden.contains(cell.name())) {
        assertThat(in(world, cell.name())).isEqualTo(cell.value());
      }
    }
    for (Relation relation : cells.relations()) {
      double sum =
          relation.coefficients().entrySet().stream()
              .mapToDouble(term -> term.getValue() * in(world, term.getKey()))
              .sum();
      assertThat(Math.abs(sum)).isLessThan(SOLVED);
    }
  }
}
