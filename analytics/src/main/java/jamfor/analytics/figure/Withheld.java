package jamfor.analytics.figure;

import jamfor.analytics.figure.Input.Part;
import jamfor.ingest.catalogue.KeyFigure.Scope;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.io.Serializable;
import java.util.Set;

/**
 * The numbers that an edition hides: every figure that rests on one is missing for that reason, and
 * with it all that is computed of the figure.
 */
public record Withheld(Set<FactKey> facts) implements Serializable {

  /** Every number may be shown. */
  public static final Withheld NOTHING = new Withheld(Set.of());

  public Withheld {
    facts = Set.copyOf(facts);
  }

  /** The input as it is shown. */
  Input shown(InputKey key, Input input, Scope scope) {
    if (facts.isEmpty()) {
      return input;
    }
    return new Input(
        shown(FactKey.of(key, input, scope), input.value()),
        input.delivery(),
        input.row(),
        input.parts().stream()
            .map(
                part ->
                    new Part(
                        part.unit(),
                        shown(FactKey.of(key, part.unit().code()), part.value()),
                        part.row()))
            .toList());
  }

  private Value shown(FactKey key, Value value) {
    return facts.contains(key) ? Value.missing(MissingReason.SUPPRESSED) : value;
  }
}
