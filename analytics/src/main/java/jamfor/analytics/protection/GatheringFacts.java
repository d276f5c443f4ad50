package jamfor.analytics.protection;

import jamfor.analytics.engine.Block;
import jamfor.analytics.engine.Computation;
import jamfor.analytics.figure.Fact;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.SharedCatalogue;
import java.util.ArrayList;
import java.util.Set;

/** Takes the facts out of a key figure's block that a decision is about. */
final class GatheringFacts implements Computation<ArrayList<Fact>> {

  private final SharedCatalogue catalogue;
  private final Set<String> variables;

  GatheringFacts(SharedCatalogue catalogue, Set<String> variables) {
    this.catalogue = catalogue;
    this.variables = Set.copyOf(variables);
  }

  @Override
  public ArrayList<Fact> compute(Block block) {
    FigurePlan plan =
        FigurePlan.of(catalogue.get().getKeyFigure(block.keyFigure()), catalogue.get());
    return new ArrayList<>(Fact.list(plan, block, variables));
  }
}
