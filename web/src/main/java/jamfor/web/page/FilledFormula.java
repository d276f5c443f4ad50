package jamfor.web.page;

import jamfor.analytics.figure.Figure.Origin;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Cases;
import jamfor.ingest.catalogue.Formula.Constant;
import jamfor.ingest.catalogue.Formula.Negative;
import jamfor.ingest.catalogue.Formula.Operation;
import jamfor.ingest.catalogue.Formula.Operator;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.Formula.Sum;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.text.FigureText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A formula with the numbers it ran on in the place of its variables. */
final class FilledFormula implements Cases<Formula> {

  private final Map<String, String> numbers;

  private FilledFormula(Map<String, String> numbers) {
    this.numbers = numbers;
  }

  static String text(Formula formula, List<Origin> origins, FigureText text) {
    Map<String, String> numbers =
        origins.stream()
            .collect(
                Collectors.toMap(
                    Origin::reference, one -> number(one.value(), text), (first, same) -> first));
    return formula.fold(new FilledFormula(numbers)).text();
  }

  /** All the digits of an input, or why there is none. */
  static String number(Value value, FigureText text) {
    return value.known() ? text.exact(value.get()) : "[" + text.reason(value) + "]";
  }

  @Override
  public Formula constant(Constant constant) {
    return constant;
  }

  /**
   * A reference may carry any text as its name, so the formula keeps its own brackets and signs.
   */
  @Override
  public Formula reference(Reference reference) {
    String number = numbers.getOrDefault(reference.text(), reference.text());
    return new Reference(number, Optional.empty(), Optional.empty(), false);
  }

  @Override
  public Formula negative(Formula of) {
    return new Negative(of);
  }

  @Override
  public Formula sum(List<Formula> terms) {
    return new Sum(terms);
  }

  @Override
  public Formula operation(Operator operator, Formula left, Formula right) {
    return new Operation(operator, left, right);
  }
}
