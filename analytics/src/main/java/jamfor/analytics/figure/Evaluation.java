package jamfor.analytics.figure;

import jamfor.ingest.catalogue.Formula.Cases;
import jamfor.ingest.catalogue.Formula.Constant;
import jamfor.ingest.catalogue.Formula.Operator;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.core.Sum;

/**
 * Computes a formula over values that may be missing. The first missing part, read from the left,
 * gives its reason to the whole; a division by zero is missing with that reason; nothing is ever
 * infinite or NaN.
 */
final class Evaluation implements Cases<Value> {

  private final Function<Reference, Value> values;

  Evaluation(Function<Reference, Value> values) {
    this.values = values;
  }

  @Override
  public Value constant(Constant constant) {
    return Value.of(constant.number());
  }

  @Override
  public Value reference(Reference reference) {
    return values.apply(reference);
  }

  @Override
  public Value negative(Value of) {
    return of.map(number -> -number);
  }

  @Override
  public Value sum(List<Value> terms) {
    Sum sum = Sum.create();
    for (Value term : terms) {
      if (!term.known()) {
        return term;
      }
      sum.add(term.get());
    }
    return Value.of(sum.getAsDouble());
  }

  @Override
  public Value operation(Operator operator, Value left, Value right) {
    if (!left.known()) {
      return left;
    }
    if (!right.known()) {
      return right;
    }
    double a = left.get();
    double b = right.get();
    if (operator == Operator.DIVIDED_BY && b == 0) {
      return Value.missing(MissingReason.ZERO_DENOMINATOR);
    }
    double result =
        switch (operator) {
          case PLUS -> a + b;
          case MINUS -> a - b;
          case TIMES -> a * b;
          case DIVIDED_BY -> a / b;
        };
    return Double.isFinite(result)
        ? Value.of(result)
        : Value.missing(MissingReason.ZERO_DENOMINATOR);
  }
}
