package jamfor.analytics.figure;

import jamfor.analytics.engine.Block;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A block's facts by what they are about: of several vintages the newest, and what the newer ones
 * revised. A place is known by its position: a country asks for each of its figures.
 */
final class Inputs {

  /** No place with any value: nothing is found there. */
  static final int NOWHERE = Integer.MAX_VALUE;

  private final Map<String, Map<Period, List<PlaceInputs>>> byVariable = new HashMap<>();
  private final Map<Period, BitSet> placesByPeriod = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<String> places = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final boolean ofUnits;

  /** Facts come sorted, and figures are asked for in order: mostly it is the same as before. */
  private PlaceInputs last = new PlaceInputs("", Period.year(2000), Sex.T);

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
    IntFunction<Value> missing = block.reading(word -> Value.missing(MissingReason.of(word)));
    Map<String, Integer> delivered = new HashMap<>();
    RolledUp rolledUp = new RolledUp(block, keyFigure);
    for (int i = 0; i < block.size(); i++) {
      int place =
          delivered.computeIfAbsent(
              block.municipality(i), code -> position(continued.getOrDefault(code, code)));
      InputKey key =
          new InputKey(
              block.variable(i), period.apply(block.period(i)), block.sex(i), places.get(place));
      Value value = block.isKnown(i) ? Value.of(block.value(i)) : missing.apply(block.missing(i));
      if (block.isOfUnit(i)) {
        rolledUp.take(i, key, value);
      } else {
        Input input = new Input(value, block.delivery(i), block.row(i), List.of());
        put(key, place, withheld.shown(key, input, keyFigure.scope()));
      }
    }
    Map<InputKey, Input> ofMunicipalities = rolledUp.inputs();
    this.ofUnits = !ofMunicipalities.isEmpty();
    ofMunicipalities.forEach(
        (key, input) ->
            put(key, position(key.municipality()), withheld.shown(key, input, keyFigure.scope())));
  }

  private int position(String place) {
    return positions.computeIfAbsent(
        place,
        code -> {
          places.add(code);
          return places.size() - 1;
        });
  }

  private void put(InputKey key, int place, Input input) {
    PlaceInputs of = find(key.variable(), key.period(), key.sex());
    if (of == null) {
      of = new PlaceInputs(key.variable(), key.period(), key.sex());
      byVariable
          .computeIfAbsent(key.variable(), any -> new HashMap<>())
          .computeIfAbsent(key.period(), any -> new ArrayList<>())
          .add(of);
      last = of;
    }
    Input earlier = of.put(place, input);
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
    placesByPeriod.computeIfAbsent(key.period(), any -> new BitSet()).set(place);
  }

  private @Nullable PlaceInputs find(String variable, Period period, Sex sex) {
    if (last.isOf(variable, period, sex)) {
      return last;
    }
    for (PlaceInputs one :
        byVariable.getOrDefault(variable, Map.of()).getOrDefault(period, List.of())) {
      if (one.isOf(variable, period, sex)) {
        last = one;
        return one;
      }
    }
    return null;
  }

  /** In no order. */
  void forEach(BiConsumer<InputKey, Input> use) {
    byVariable.forEach(
        (variable, byPeriod) ->
            byPeriod.forEach(
                (period, ofSexes) -> ofSexes.forEach(one -> one.forEach(places, use))));
  }

  /**
   * @param place a position
   */
  @Nullable Input find(String variable, Period period, Sex sex, int place) {
    PlaceInputs found = find(variable, period, sex);
    return found == null ? null : found.find(place);
  }

  /** The position of a place; {@link #NOWHERE} for one that delivers nothing. */
  int find(String place) {
    return positions.getOrDefault(place, NOWHERE);
  }

  List<Revision> revisions() {
    return revisions;
  }

  /** Whether any rest on schools or preschools. */
  boolean areOfUnits() {
    return ofUnits;
  }

  /** Periods in which this variable has any value of a municipality or country. */
  Set<Period> periodsOf(String variable) {
    return byVariable.getOrDefault(variable, Map.of()).keySet();
  }

  /** Whether anything at all is delivered for the place in that period. */
  boolean holds(int place, Period period) {
    BitSet there = placesByPeriod.get(period);
    return there != null && place != NOWHERE && there.get(place);
  }

  /** All places with any value. */
  Set<String> places() {
    return positions.keySet();
  }
}
