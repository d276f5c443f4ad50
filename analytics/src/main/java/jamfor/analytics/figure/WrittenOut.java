package jamfor.analytics.figure;

import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a formula out until it holds variables only: each key figure in it is replaced by its own
 * formula. What a replaced reference says of sex, period and country goes on to its variables.
 */
final class WrittenOut {

  private final Map<String, KeyFigure> keyFigures;

  WrittenOut(Map<String, KeyFigure> keyFigures) {
    this.keyFigures = keyFigures;
  }

  Formula formula(Formula formula) {
    return formula.replace(this::reference);
  }

  private Formula reference(Reference reference) {
    if (reference.isVariable()) {
      return reference;
    }
    KeyFigure keyFigure =
        Objects.requireNonNull(keyFigures.get(reference.name()), reference.name());
    return keyFigure.formula().replace(inner -> reference(within(reference, inner)));
  }

  private static Reference within(Reference outer, Reference inner) {
    return new Reference(
        inner.name(),
        inner.sex().or(outer::sex),
        inner.period().or(outer::period),
        inner.country() || outer.country());
  }
}
