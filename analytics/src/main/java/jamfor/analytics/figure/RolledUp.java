package jamfor.analytics.figure;

import jamfor.analytics.engine.Block;
import jamfor.analytics.figure.Input.Part;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.RollUp;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.core.Sum;

/**
 * Values of schools and preschools made into values of their municipality, by the catalogue's rule.
 * A unit to which the question does not apply is left out; a unit whose value is hidden or not
 * delivered hides the municipality's: a sum without one of its parts would be a wrong figure.
 */
final class RolledUp {

  private final Block block;
  private final KeyFigure keyFigure;
  private final Optional<String> weight;
  private final Map<InputKey, Map<String, Map<String, Part>>> parts = new LinkedHashMap<>();

  RolledUp(Block block, KeyFigure keyFigure) {
    this.block = block;
    this.keyFigure = keyFigure;
    this.weight =
        keyFigure
            .weight()
            .flatMap(formula -> formula.references().findFirst())
            .map(Formula.Reference::name);
  }

  void take(int i, InputKey key, Value value) {
    Unit unit = unit(i);
    if (keyFigure.scope().takes(unit.provider())) {
      parts
          .computeIfAbsent(key, any -> new LinkedHashMap<>())
          .computeIfAbsent(block.delivery(i), any -> new LinkedHashMap<>())
          .put(unit.code(), new Part(unit, value, block.row(i)));
    }
  }

  private Unit unit(int i) {
    return new Unit(block.unit(i), Unit.Provider.of(block.provider(i)));
  }

  /** One input for each key; where several deliveries hold units the newest counts, whole. */
  Map<InputKey, Input> inputs() {
    Map<InputKey, Input> inputs = new LinkedHashMap<>();
    for (Map.Entry<InputKey, Map<String, Map<String, Part>>> entry : parts.entrySet()) {
      List<Map.Entry<String, Map<String, Part>>> deliveries =
          new ArrayList<>(entry.getValue().entrySet());
      Map.Entry<String, Map<String, Part>> newest = deliveries.get(deliveries.size() - 1);
      List<Part> units = List.copyOf(newest.getValue().values());
      inputs.put(entry.getKey(), input(entry.getKey(), newest.getKey(), units));
    }
    return inputs;
  }

  private Input input(InputKey key, String delivery, List<Part> units) {
    boolean isWeight = weight.filter(key.variable()::equals).isPresent();
    List<Part> asked =
        units.stream()
            .filter(part -> !isNotApplicable(part))
            .filter(part -> !isWeight || weighsSomething(part, key, delivery))
            .toList();
    Value value;
    if (asked.isEmpty()) {
      value = Value.missing(MissingReason.NOT_APPLICABLE);
    } else if (keyFigure.rollUp() == RollUp.WEIGHTED_MEAN && !isWeight) {
      value = weightedMean(key, delivery, asked);
    } else {
      value = sum(asked);
    }
    int row = units.get(0).row();
    return new Input(value, delivery, row, asked);
  }

  private static boolean isNotApplicable(Part part) {
    return part.value().equals(Value.missing(MissingReason.NOT_APPLICABLE));
  }

  /** The weight of a unit to which the question does not apply is no part of the whole weight. */
  private boolean weighsSomething(Part part, InputKey key, String delivery) {
    return keyFigure.rollUp() != RollUp.WEIGHTED_MEAN
        || keyFigure
            .formula()
            .references()
            .map(Formula.Reference::name)
            .map(name -> new InputKey(name, key.period(), key.sex(), key.municipality()))
            .map(of -> parts.getOrDefault(of, Map.of()).getOrDefault(delivery, Map.of()))
            .map(of -> of.get(part.unit().code()))
            .noneMatch(value -> value != null && isNotApplicable(value));
  }

  private static Value sum(List<Part> asked) {
    Sum sum = Sum.create();
    for (Part part : asked) {
      if (!part.value().known()) {
        return part.value();
      }
      sum.add(part.value().get());
    }
    return Value.of(sum.getAsDouble());
  }

  private Value weightedMean(InputKey key, String delivery, List<Part> asked) {
    if (weight.isEmpty()) {
      return Value.missing(MissingReason.NO_WEIGHT);
    }
    Map<String, Part> weights =
        parts
            .getOrDefault(
                new InputKey(weight.get(), key.period(), key.sex(), key.municipality()), Map.of())
            .getOrDefault(delivery, Map.of());
    Sum sum = Sum.create();
    Sum total = Sum.create();
    for (Part part : asked) {
      Part of = weights.get(part.unit().code());
      if (!part.value().known()) {
        return part.value();
      }
      if (of == null || !of.value().known()) {
        return of == null ? Value.missing(MissingReason.NO_WEIGHT) : of.value();
      }
      sum.addProduct(part.value().get(), of.value().get());
      total.add(of.value().get());
    }
    double weighed = total.getAsDouble();
    return weighed == 0
        ? Value.missing(MissingReason.ZERO_DENOMINATOR)
        : Value.of(sum.getAsDouble() / weighed);
  }
}
