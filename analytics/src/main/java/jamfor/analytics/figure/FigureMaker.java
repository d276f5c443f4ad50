package jamfor.analytics.figure;

import jamfor.analytics.engine.Block;
import jamfor.analytics.figure.Figure.Origin;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the figures of one key figure from its block. */
final class FigureMaker {

  private final FigurePlan plan;
  private final KeyFigure keyFigure;
  private final Inputs inputs;

  /** What each place is among the inputs, and what its country is. */
  private final List<Place> places = new ArrayList<>();

  private final List<String> variablesOfUnits;
  private final int references;

  /** Whether a figure needs anything besides its own formula. */
  private final boolean besides;

  private final Map<Figures.Key, Value> weights = new HashMap<>();
  private final Map<Figures.Key, Value> volumes = new HashMap<>();
  private final Map<Figures.Key, Value> persons = new HashMap<>();
  private final Map<Figures.Key, List<Value>> parts = new HashMap<>();
  private final List<UnitValue> units = new ArrayList<>();

  /** A place whose figures are made, and its and its country's position among the inputs. */
  private record Place(String code, int position, int country) {}

  /** Where and when a formula is computed. */
  private record At(Place place, Period published, Sex sex) {}

  FigureMaker(FigurePlan plan, Block block, Withheld withheld) {
    this.plan = plan;
    this.keyFigure = plan.keyFigure();
    this.inputs = Inputs.of(block, keyFigure, plan.continued(), withheld);
    this.references = (int) plan.formula().references().count();
    this.variablesOfUnits = inputs.areOfUnits() ? variablesOfUnits() : List.of();
    this.besides =
        keyFigure.weight().isPresent()
            || keyFigure.volume().isPresent()
            || keyFigure.n().isPresent()
            || !plan.parts().isEmpty()
            || inputs.areOfUnits();
    Map<String, String> countryOf = countryOf();
    for (String code : codes()) {
      String country = countryOf.getOrDefault(code, code);
      places.add(new Place(code, inputs.find(code), inputs.find(country)));
    }
  }

  private Map<String, String> countryOf() {
    Map<String, String> countryOf = new HashMap<>();
    plan.municipalities()
        .forEach(
            (country, codes) -> {
              String own = Objects.requireNonNull(plan.countries().get(country));
              codes.forEach(code -> countryOf.put(code, own));
            });
    return countryOf;
  }

  /** What units bring, and what a weighted mean weighs it with. */
  private List<String> variablesOfUnits() {
    return Stream.concat(
            plan.formula().references(),
            keyFigure.weight().stream()
                .filter(any -> keyFigure.rollUp() == KeyFigure.RollUp.WEIGHTED_MEAN)
                .flatMap(Formula::references))
        .filter(reference -> !reference.country())
        .map(Reference::name)
        .distinct()
        .toList();
  }

  /**
   * Every municipality of the countries that deliver anything, and the places that deliver besides.
   */
  private Set<String> codes() {
    Set<String> codes = new TreeSet<>(inputs.places());
    for (List<String> municipalities : plan.municipalities().values()) {
      if (municipalities.stream().anyMatch(inputs.places()::contains)) {
        codes.addAll(municipalities);
      }
    }
    return codes;
  }

  /** Publisher's periods for which the formula's own variables have values. */
  private Set<Period> periods() {
    Set<Period> periods = new TreeSet<>();
    plan.formula()
        .references()
        .filter(reference -> !reference.country() && reference.period().isEmpty())
        .forEach(reference -> periods.addAll(inputs.periodsOf(reference.name())));
    return periods;
  }

  Figures make() {
    // Two of a publisher's periods may mean the same: the later one counts.
    Map<Period, List<Figure>> byPeriod = new LinkedHashMap<>();
    for (Period published : periods()) {
      Period period = keyFigure.period().read(published);
      List<Figure> made = new ArrayList<>(places.size() * keyFigure.sexes().size());
      for (Sex sex : keyFigure.sexes()) {
        for (Place place : places) {
          made.add(make(period, new At(place, published, sex)));
        }
      }
      byPeriod.put(period, made);
    }
    List<Figure> figures = new ArrayList<>();
    byPeriod.values().forEach(figures::addAll);
    return new Figures(
        keyFigure.period().isSurvey() ? SurveyRounds.withoutRepeats(figures) : figures,
        weights,
        volumes,
        persons,
        parts,
        List.copyOf(inputs.revisions()),
        units);
  }

  private Figure make(Period period, At at) {
    if (besides) {
      besides(new Figures.Key(period, at.sex(), at.place().code()), at);
    }
    List<Origin> origins = new ArrayList<>(references);
    Value value =
        plan.formula()
            .fold(
                new Evaluation(
                    reference -> {
                      Input input = find(reference, at);
                      if (input == null) {
                        return absent(reference, at);
                      }
                      origins.add(origin(reference, input));
                      return input.value();
                    }));
    return new Figure(at.place().code(), period, at.sex(), value, origins);
  }

  private void besides(Figures.Key key, At at) {
    keyFigure.weight().ifPresent(of -> weights.put(key, value(of, at)));
    keyFigure.volume().ifPresent(of -> volumes.put(key, value(of, at)));
    keyFigure.n().ifPresent(of -> persons.put(key, value(of, at)));
    if (!plan.parts().isEmpty()) {
      parts.put(key, plan.parts().stream().map(of -> value(of, at)).toList());
    }
    for (String variable : variablesOfUnits) {
      Input input = inputs.find(variable, at.published(), at.sex(), at.place().position());
      if (input != null) {
        units(key, variable, input);
      }
    }
  }

  private static Origin origin(Reference reference, Input input) {
    return new Origin(
        reference.text(), input.value(), input.delivery(), input.row(), input.parts().size());
  }

  private void units(Figures.Key key, String variable, Input input) {
    for (Input.Part part : input.parts()) {
      units.add(
          new UnitValue(
              key.municipality(),
              key.period(),
              key.sex(),
              variable,
              part.unit(),
              part.value(),
              input.delivery(),
              part.row()));
    }
  }

  private Value value(Formula formula, At at) {
    return formula.fold(
        new Evaluation(
            reference -> {
              Input input = find(reference, at);
              return input == null ? absent(reference, at) : input.value();
            }));
  }

  private @Nullable Input find(Reference reference, At at) {
    return inputs.find(
        reference.name(),
        reference.period().orElse(at.published()),
        reference.sex().orElse(at.sex()),
        position(reference, at));
  }

  private static int position(Reference reference, At at) {
    return reference.country() ? at.place().country() : at.place().position();
  }

  private Value absent(Reference reference, At at) {
    boolean delivers =
        inputs.holds(position(reference, at), reference.period().orElse(at.published()));
    if (delivers && plan.zeroWhenAbsent().contains(reference.name())) {
      return Value.of(0);
    }
    return Value.missing(
        delivers && plan.notApplicableWhenAbsent().contains(reference.name())
            ? MissingReason.NOT_APPLICABLE
            : MissingReason.NOT_DELIVERED);
  }
}
