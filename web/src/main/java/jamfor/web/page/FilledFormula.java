package jamfor.web.page;

import jamfor.analytics.figure.Figure.Origin;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.text.FigureText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A formula with the numbers it ran on in the place of its variables. */
final class FilledFormula {

  private FilledFormula() {}

  static String text(Formula formula, List<Origin> origins, FigureText text) {
    Map<String, String> numbers =
        origins.stream()
            .collect(
                Collectors.toMap(
                    Origin::reference, one -> number(one.value(), text), (first, same) -> first));
    return formula.replace(reference -> filled(reference, numbers)).text();
  }

  /**
   * A reference may carry any text as its name, so the formula keeps its own brackets and signs.
   */
  private static Formula filled(Reference reference, Map<String, String> numbers) {
    String number = numbers.getOrDefault(reference.text(), reference.text());
    return new Reference(number, Optional.empty(), Optional.empty(), false);
  }

  /** All the digits of an input, or why there is none. */
  static String number(Value value, FigureText text) {
    return value.known() ? text.exact(value.get()) : "[" + text.reason(value) + "]";
  }
}
