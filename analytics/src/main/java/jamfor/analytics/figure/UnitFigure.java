package jamfor.analytics.figure;

import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key figure of one school or preschool: the municipality's formula over what the unit brings to
 * it.
 *
 * @param municipality where it lies, by today's code
 * @param value in the key figure's measure, or missing with a reason
 * @param persons how many the value rests on; missing (not applicable) where the key figure names
 *     no such number
 * @param delivery the hash of the delivery that says it
 * @param row in the delivery's file
 */
public record UnitFigure(
    String municipality, Unit unit, Value value, Value persons, String delivery, int row) {

  /**
   * One for each unit, in the order of the values.
   *
   * @param values of one period and one sex
   */
  public static List<UnitFigure> list(KeyFigure keyFigure, List<UnitValue> values) {
    Map<String, Map<String, UnitValue>> byUnit = new LinkedHashMap<>();
    for (UnitValue one : values) {
      byUnit
          .computeIfAbsent(one.unit().code(), any -> new LinkedHashMap<>())
          .put(one.reference(), one);
    }
    return byUnit.values().stream().map(one -> of(keyFigure, one)).toList();
  }

  private static UnitFigure of(KeyFigure keyFigure, Map<String, UnitValue> values) {
    UnitValue said =
        keyFigure
            .formula()
            .references()
            .flatMap(reference -> Optional.ofNullable(values.get(reference.name())).stream())
            .findFirst()
            .orElseGet(() -> values.values().iterator().next());
    return new UnitFigure(
        said.municipality(),
        said.unit(),
        value(keyFigure.formula(), values),
        keyFigure
            .n()
            .or(keyFigure::weight)
            .map(formula -> value(formula, values))
            .orElse(Value.missing(MissingReason.NOT_APPLICABLE)),
        said.delivery(),
        said.row());
  }

  private static Value value(Formula formula, Map<String, UnitValue> values) {
    return formula.fold(
        new Evaluation(
            reference ->
                Optional.ofNullable(values.get(reference.name()))
                    .map(UnitValue::value)
                    .orElse(Value.missing(MissingReason.NOT_DELIVERED))));
  }
}
