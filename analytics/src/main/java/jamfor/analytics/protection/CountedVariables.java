package jamfor.analytics.protection;

import jamfor.analytics.protection.Counted.Sort;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.catalogue.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Reads off the key figures which variables of protected sources count persons: by the measure of a
 * variable shown as it is, by what weights it, and by what a share divides.
 */
final class CountedVariables {

  private final Catalogue catalogue;
  private final Map<String, Counted> byVariable = new TreeMap<>();

  private CountedVariables(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.keyFigures().values().forEach(this::read);
  }

  /** By variable; none where no source has a threshold. */
  static Map<String, Counted> of(Catalogue catalogue) {
    return new CountedVariables(catalogue).byVariable;
  }

  private void read(KeyFigure keyFigure) {
    List<String> variables = keyFigure.formula().references().map(Reference::name).toList();
    boolean share = keyFigure.measure().kind() == Measure.Kind.SHARE;
    if (keyFigure.formula() instanceof Reference shown) {
      Optional<String> weight = keyFigure.weight().flatMap(CountedVariables::variable);
      if (keyFigure.measure().kind() == Measure.Kind.COUNT) {
        put(shown.name(), Sort.NUMBER, Optional.empty());
      } else if (weight.isPresent()) {
        put(shown.name(), share ? Sort.SHARE : Sort.MEAN, weight);
        put(weight.get(), Sort.NUMBER, Optional.empty());
      }
    } else if (share && variables.size() == 2) {
      // A hundred times the one in the other.
      put(variables.get(0), Sort.NUMBER, Optional.of(variables.get(1)));
      put(variables.get(1), Sort.NUMBER, Optional.empty());
    }
  }

  private static Optional<String> variable(Formula formula) {
    return formula instanceof Reference one ? Optional.of(one.name()) : Optional.empty();
  }

  /** What says more of a variable, what it is a part of, counts. */
  private void put(String variable, Sort sort, Optional<String> of) {
    OptionalInt threshold = threshold(variable);
    if (threshold.isPresent()) {
      byVariable.merge(
          variable,
          new Counted(variable, sort, threshold.getAsInt(), of),
          (known, another) -> known.of().isPresent() ? known : another);
    }
  }

  private OptionalInt threshold(String variable) {
    return catalogue.sources().values().stream()
        .filter(source -> source.delivers(variable))
        .map(Source::threshold)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }
}
