package jamfor.analytics.suppression;

import jamfor.analytics.suppression.Cell.Publicity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What more to hide when a secret cell is known too well: those cells that take part in the
 * cheapest way of letting it be so much less and more (Kelly, Golden and Assad, Cell Suppression:
 * Disclosure Protection for Sensitive Tabular Data, Networks 22, 1992). A large cell costs more to
 * hide than a small one.
 */
final class Widening {

  private static final double NOTHING = 1e-7;

  private record Cost(String cell, Variable size) {}

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Cells cells;
  private final Set<String> hidden;
  private final List<Cost> costs = new ArrayList<>();

  private Widening(Cells cells, Set<String> hidden) {
    this.cells = cells;
    this.hidden = hidden;
  }

  /** The cells to hide besides; empty when not even hiding all would be enough. */
  static Optional<Set<String>> of(Cell cell, Cells cells, Set<String> hidden) {
    return cell.publicity() == Publicity.KNOWN
        ? Optional.empty()
        : new Widening(cells, hidden).solve(cell);
  }

  private Optional<Set<String>> solve(Cell cell) {
    Deviations below = deviations();
    Deviations above = deviations();
    model
        .newExpression("width")
        .lower(cell.width())
        .set(above.get(cell), 1)
        .set(below.get(cell), -1);
    Optimisation.Result result = model.minimise();
    if (!result.getState().isOptimal()) {
      return Optional.empty();
    }
    Set<String> more = new TreeSet<>();
    for (Cost cost : costs) {
      if (result.doubleValue(model.indexOf(cost.size())) > NOTHING * cell.width()) {
        more.add(cost.cell());
      }
    }
    return Optional.of(more);
  }

  private Deviations deviations() {
    Deviations deviations =
        new Deviations(model, cells, cell -> cell.publicity() != Publicity.KNOWN);
    for (Cell cell : cells.list()) {
      if (cell.publicity() == Publicity.CANDIDATE && !hidden.contains(cell.name())) {
        costs.add(new Cost(cell.name(), cost(cell, deviations.get(cell))));
      }
    }
    return deviations;
  }

  /** A variable that is as large as the deviation at least, whichever way. */
  private Variable cost(Cell cell, Variable deviation) {
    Variable size =
        model
            .newVariable("size " + model.countVariables())
            .lower(0)
            .weight(1 + Math.log1p(Math.abs(cell.value())));
    for (int way : new int[] {1, -1}) {
      Expression reaches = model.newExpression("size " + model.countExpressions()).lower(0);
      reaches.set(size, 1).set(deviation, way);
    }
    return size;
  }
}
