package jamfor.analytics.figure;

import jamfor.analytics.engine.Block;
import jamfor.ingest.catalogue.KeyFigure.Scope;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    inputs.forEach(
        (key, input) -> {
          if (variables.contains(key.variable())) {
            add(facts, key, input, plan.keyFigure().scope());
          }
        });
    facts.sort(Comparator.comparing(fact -> fact.key().text()));
    return facts;
  }

  private static void add(List<Fact> facts, InputKey key, Input input, Scope scope) {
    for (Input.Part part : input.parts()) {
      if (part.value().known()) {
        facts.add(new Fact(part(key, part), part.value().get(), List.of()));
      }
    }
    if (input.value().known()) {
      List<FactKey> parts = input.parts().stream().map(part -> part(key, part)).toList();
      facts.add(new Fact(FactKey.of(key, input, scope), input.value().get(), parts));
    }
  }

  private static FactKey part(InputKey key, Input.Part part) {
    return FactKey.of(key, part.unit().code());
  }
}
