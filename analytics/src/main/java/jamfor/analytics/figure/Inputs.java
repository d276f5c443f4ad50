package jamfor.analytics.figure;

import jamfor.analytics.engine.Block;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A block's facts by what they are about: of several vintages the newest, and what the newer ones
 * revised.
 */
final class Inputs {

  private final Map<InputKey, Input> byKey = new HashMap<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final Set<Period> periods = new HashSet<>();
  private final Map<Period, Set<String>> placesByPeriod = new HashMap<>();

  /**
   * @param continued today's code of a municipality, by its earlier ones; where a publisher gives
   *     both for one period, the later code's value counts
   * @param withheld what is hidden, after units are rolled up: a total may be shown without them
   */
  static Inputs of(
      Block block, KeyFigure keyFigure, Map<String, String> continued, Withheld withheld) {
    return new Inputs(block, keyFigure, continued, withheld);
  }

  private Inputs(
      Block block, KeyFigure keyFigure, Map<String, String> continued, Withheld withheld) {
    IntFunction<Period> period = block.reading(Period::of);
    IntFunction<MissingReason> reason = block.reading(MissingReason::of);
    RolledUp rolledUp = new RolledUp(block, keyFigure);
    for (int i = 0; i < block.size(); i++) {
      InputKey key =
          new InputKey(
              block.variable(i),
              period.apply(block.period(i)),
              block.sex(i),
              continued.getOrDefault(block.municipality(i), block.municipality(i)));
      Value value =
          block.isKnown(i)
              ? Value.of(block.value(i))
              : Value.missing(reason.apply(block.missing(i)));
      if (block.isOfUnit(i)) {
        rolledUp.take(i, key, value);
      } else {
        Input input = new Input(value, block.delivery(i), block.row(i), List.of());
        put(key, withheld.shown(key, input, keyFigure.scope()));
      }
    }
    rolledUp
        .inputs()
        .forEach((key, input) -> put(key, withheld.shown(key, input, keyFigure.scope())));
  }

  private void put(InputKey key, Input input) {
    Input earlier = byKey.put(key, input);
    if (earlier != null
        && !earlier.delivery().equals(input.delivery())
        && !earlier.value().equals(input.value())) {
      revisions.add(
          new Revision(
              key.variable(),
              key.municipality(),
              key.period(),
              key.sex(),
              earlier.value(),
              earlier.delivery(),
              input.value(),
              input.delivery()));
    }
    periods.add(key.period());
    placesByPeriod.computeIfAbsent(key.period(), any -> new HashSet<>()).add(key.municipality());
  }

  /** In no order. */
  Set<Map.Entry<InputKey, Input>> entries() {
    return byKey.entrySet();
  }

  Optional<Input> find(InputKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  List<Revision> revisions() {
    return revisions;
  }

  /** Periods in which this variable has any value of a municipality or country. */
  Set<Period> periodsOf(String variable) {
    Set<Period> found = new HashSet<>();
    for (InputKey key : byKey.keySet()) {
      if (key.variable().equals(variable)) {
        found.add(key.period());
      }
    }
    return found;
  }

  /** Whether anything at all is delivered for the place in that period. */
  boolean holds(String municipality, Period period) {
    return Objects.requireNonNullElse(placesByPeriod.get(period), Set.of()).contains(municipality);
  }

  /** All places with any value. */
  Set<String> places() {
    Set<String> places = new HashSet<>();
    placesByPeriod.values().forEach(places::addAll);
    return places;
  }
}
