package jamfor.analytics.figure;

import jamfor.analytics.engine.Block;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A known number that figures rest on.
 *
 * @param parts the units' numbers that it is rolled up from
 */
public record Fact(FactKey key, double value, List<FactKey> parts) implements Serializable {

  public Fact {
    parts = List.copyOf(parts);
  }

  /** The newest of the variables in a key figure's block, in the order of their texts. */
  public static List<Fact> list(FigurePlan plan, Block block, Set<String> variables) {
    List<Fact> facts = new ArrayList<>();
    Inputs inputs = Inputs.of(block, plan.keyFigure(), plan.continued(), Withheld.NOTHING);
    for (Map.Entry<InputKey, Input> entry : inputs.entries()) {
      InputKey key = entry.getKey();
      Input input = entry.getValue();
      if (variables.contains(key.variable())) {
        for (Input.Part part : input.parts()) {
          if (part.value().known()) {
            facts.add(new Fact(part(key, part), part.value().get(), List.of()));
          }
        }
        if (input.value().known()) {
          List<FactKey> parts = input.parts().stream().map(part -> part(key, part)).toList();
          FactKey whole = FactKey.of(key, input, plan.keyFigure().scope());
          facts.add(new Fact(whole, input.value().get(), parts));
        }
      }
    }
    facts.sort(Comparator.comparing(fact -> fact.key().text()));
    return facts;
  }

  private static FactKey part(InputKey key, Input.Part part) {
    return FactKey.of(key, part.unit().code());
  }
}
