package jamfor.analytics.figure;

import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Cases;
import jamfor.ingest.catalogue.Formula.Constant;
import jamfor.ingest.catalogue.Formula.Negative;
import jamfor.ingest.catalogue.Formula.Operation;
import jamfor.ingest.catalogue.Formula.Operator;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.Formula.Sum;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a formula out until it holds variables only: each key figure in it is replaced by its own
 * formula.
 */
final class WrittenOut {

  private final Map<String, KeyFigure> keyFigures;

  WrittenOut(Map<String, KeyFigure> keyFigures) {
    this.keyFigures = keyFigures;
  }

  Formula formula(Formula formula) {
    return formula.fold(new Replace(Optional.empty()));
  }

  /**
   * Replaces key figures; what a replaced reference says of sex, period and country goes on to its
   * variables.
   */
  private final class Replace implements Cases<Formula> {
    private final Optional<Reference> outer;

    Replace(Optional<Reference> outer) {
      this.outer = outer;
    }

    @Override
    public Formula constant(Constant constant) {
      return constant;
    }

    @Override
    public Formula reference(Reference reference) {
      Reference inner =
          new Reference(
              reference.name(),
              reference.sex().or(() -> outer.flatMap(Reference::sex)),
              reference.period().or(() -> outer.flatMap(Reference::period)),
              reference.country() || outer.map(Reference::country).orElse(false));
      if (inner.isVariable()) {
        return inner;
      }
      KeyFigure keyFigure = Objects.requireNonNull(keyFigures.get(inner.name()), inner.name());
      return keyFigure.formula().fold(new Replace(Optional.of(inner)));
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
}
