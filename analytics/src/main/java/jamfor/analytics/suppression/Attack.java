package jamfor.analytics.suppression;

import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/** The linear programs that bound one cell. */
final class Attack {

  private Attack() {}

  static Guess on(Cell cell, Cells cells, Set<String> hidden) {
    return new Guess(
        cell.name(),
        cell.value() + Deviations.solved(model(cell, cells, hidden).minimise()),
        cell.value() + Deviations.solved(model(cell, cells, hidden).maximise()),
        cell.width());
  }

  private static ExpressionsBasedModel model(Cell cell, Cells cells, Set<String> hidden) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    new Deviations(model, cells, one -> one.isUnknown(hidden)).get(cell).weight(1);
    return model;
  }
}
