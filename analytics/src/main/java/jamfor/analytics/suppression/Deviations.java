package jamfor.analytics.suppression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * How far cells may be from their values, together: in every relation the deviations add up to
 * nothing, whatever the rounding of the values, and none at all is always a solution.
 */
final class Deviations {

  /** Farther above all values than any requirement: a bound that no attacker has. */
  private static final double FAR = 10;

  private final Map<String, Variable> byCell = new LinkedHashMap<>();

  /** Adds those of the cells that vary, and the relations between them. */
  Deviations(ExpressionsBasedModel model, Cells cells, Predicate<Cell> vary) {
    double far = far(cells);
    for (Cell cell : cells.list()) {
      if (vary.test(cell)) {
        byCell.put(
            cell.name(),
            model
                .newVariable("deviation " + model.countVariables())
                .lower(cell.value() < 0 ? -far : -cell.value())
                .upper(far));
      }
    }
    cells.relations().forEach(relation -> relate(model, relation));
  }

  private static double far(Cells cells) {
    return FAR
        * cells.list().stream()
            .mapToDouble(cell -> 1 + Math.abs(cell.value()) + cell.width())
            .sum();
  }

  private void relate(ExpressionsBasedModel model, Relation relation) {
    Expression sum = model.newExpression("relation " + model.countExpressions()).level(0);
    relation
        .coefficients()
        .forEach((cell, coefficient) -> find(cell).ifPresent(one -> sum.set(one, coefficient)));
  }

  /** Of the cell of that name, if it varies. */
  Optional<Variable> find(String cell) {
    return Optional.ofNullable(byCell.get(cell));
  }

  Variable get(Cell cell) {
    return find(cell.name()).orElseThrow(() -> new IllegalArgumentException(cell.name()));
  }

  /**
   * @throws IllegalStateException when the solver failed: no answer must pass for a wide one
   */
  static double solved(Optimisation.Result result) {
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("The linear program was not solved: " + result.getState());
    }
    return result.getValue();
  }
}
