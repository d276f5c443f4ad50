package jamfor.analytics.engine;

import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Negative;
import jamfor.ingest.catalogue.Formula.Operation;
import jamfor.ingest.catalogue.Formula.Operator;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.Formula.Sum;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Source.Absence;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every worked example again with each input taken away, and with each divisor zero. Each change
 * has a country to itself, so that all can lie in one store: the municipality that is looked at,
 * and a neighbour that delivers the whole example, so that the period is there to be asked about.
 */
final class ChangedExamples {

  private final Catalogue catalogue;
  private final List<Trial> trials = new ArrayList<>();
  private final List<Observation> neighbours = new ArrayList<>();
  private final TreeMap<String, List<String>> countries = new TreeMap<>();

  private ChangedExamples(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static ChangedExamples of(Catalogue catalogue) {
    ChangedExamples changed = new ChangedExamples(catalogue);
    catalogue.keyFigures().values().forEach(changed::addAll);
    return changed;
  }

  List<Trial> trials() {
    return trials;
  }

  /** What the neighbours deliver. */
  List<Observation> neighbours() {
    return neighbours;
  }

  TreeMap<String, List<String>> countries() {
    return countries;
  }

  private void addAll(KeyFigure keyFigure) {
    Map<Reference, Double> inputs = Trial.exampleInputs(keyFigure);
    for (Reference input : inputs.keySet()) {
      Map<Reference, Double> fewer = new HashMap<>(inputs);
      fewer.remove(input);
      add(keyFigure, "without " + input.text(), fewer, whenAbsent(keyFigure, input, fewer));
    }
    divisors(keyFigure.formula())
        .forEach(
            divisor -> {
              Map<Reference, Double> zero = new HashMap<>(inputs);
              divisor.references().forEach(reference -> zero.put(reference, 0.0));
              String reason = MissingReason.ZERO_DENOMINATOR.word();
              add(keyFigure, "with zero " + divisor.text(), zero, reason);
            });
  }

  private void add(
      KeyFigure keyFigure, String change, Map<Reference, Double> inputs, String expected) {
    String country = "country-" + countries.size();
    String municipality = country + "-changed";
    String neighbour = country + "-neighbour";
    countries.put(country, List.of(municipality, neighbour));
    Trial trial = new Trial(keyFigure, change, municipality, country, inputs, expected);
    trials.add(trial);
    Map<Reference, Double> whole = Trial.exampleInputs(keyFigure);
    whole.keySet().removeIf(Reference::country);
    neighbours.addAll(trial.at(neighbour, whole).observations());
  }

  /** What the source's word on absence makes of a figure without this input. */
  private String whenAbsent(KeyFigure keyFigure, Reference input, Map<Reference, Double> others) {
    boolean delivers =
        others.keySet().stream()
            .anyMatch(
                other ->
                    other.country() == input.country() && other.period().equals(input.period()));
    Absence absence = delivers ? absence(input.name()) : Absence.NOT_DELIVERED;
    if (keyFigure.period().isSurvey() && absence != Absence.ZERO) {
      return Trial.NO_FIGURE;
    }
    return switch (absence) {
      case NOT_DELIVERED -> MissingReason.NOT_DELIVERED.word();
      case NOT_APPLICABLE -> MissingReason.NOT_APPLICABLE.word();
      case ZERO -> {
        Map<String, Value> texts = new HashMap<>(Map.of(input.text(), Value.of(0)));
        others.forEach((reference, number) -> texts.put(reference.text(), Value.of(number)));
        Value value = Figures.example(keyFigure.formula(), texts);
        yield Trial.shown(TrialComputation.text(value), keyFigure);
      }
    };
  }

  private Absence absence(String variable) {
    return catalogue.sources().values().stream()
        .filter(
            source ->
                source.variables().prefix().filter(variable::startsWith).isPresent()
                    || source.variables().listed().stream()
                        .anyMatch(one -> one.id().equals(variable)))
        .findFirst()
        .orElseThrow()
        .absence();
  }

  private static Stream<Formula> divisors(Formula formula) {
    if (formula instanceof Operation operation) {
      Stream<Formula> own =
          operation.operator() == Operator.DIVIDED_BY ? Stream.of(operation.right()) : Stream.of();
      return Stream.of(own, divisors(operation.left()), divisors(operation.right()))
          .flatMap(each -> each);
    }
    if (formula instanceof Sum sum) {
      return sum.terms().stream().flatMap(ChangedExamples::divisors);
    }
    return formula instanceof Negative negative ? divisors(negative.of()) : Stream.of();
  }
}
