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

/**
 * All figures of one key figure: for each period that has any, for each sex, for each municipality
 * of a country that delivers, known or missing with its reason. The country's own value is a figure
 * too.
 *
 * @param figures sorted by period, sex, municipality
 * @param weights what weights the municipality's value in a group's mean, by what the value is
 *     about
 * @param volumes what a difference is multiplied with to become kronor
 * @param persons how many persons the value is a share of
 * @param parts what the value is the sum of, in the order of the key figure's parts
 * @param units what the schools and preschools bring that figures rest on, in the order of the
 *     figures
 */
public record Figures(
    List<Figure> figures,
    Map<Figures.Key, Value> weights,
    Map<Figures.Key, Value> volumes,
    Map<Figures.Key, Value> persons,
    Map<Figures.Key, List<Value>> parts,
    List<Revision> revisions,
    List<UnitValue> units) {

  /** Which figure. */
  public record Key(Period period, Sex sex, String municipality) {}

  /**
   * Computes the figures of a plan from its block.
   *
   * @param withheld the numbers that are hidden
   */
  public static Figures compute(FigurePlan plan, Block block, Withheld withheld) {
    return new Maker(plan, block, withheld).make();
  }

  /** The same without what ends after the year of an edition. */
  public Figures until(int year) {
    return new Figures(
        figures.stream().filter(figure -> figure.period().lastYear() <= year).toList(),
        weights,
        volumes,
        persons,
        parts,
        revisions.stream().filter(one -> one.period().lastYear() <= year).toList(),
        units.stream().filter(one -> one.period().lastYear() <= year).toList());
  }

  /** The value of a formula on the inputs of a worked example, by the text of each reference. */
  public static Value example(Formula formula, Map<String, Value> inputs) {
    return formula.fold(
        new Evaluation(
            reference ->
                inputs.getOrDefault(reference.text(), Value.missing(MissingReason.NOT_DELIVERED))));
  }

  private static final class Maker {
    private final FigurePlan plan;
    private final KeyFigure keyFigure;
    private final Inputs inputs;
    private final Map<String, String> countryOf = new HashMap<>();
    private final List<UnitValue> units = new ArrayList<>();

    Maker(FigurePlan plan, Block block, Withheld withheld) {
      this.plan = plan;
      this.keyFigure = plan.keyFigure();
      this.inputs = Inputs.of(block, keyFigure, plan.continued(), withheld);
      plan.municipalities()
          .forEach(
              (country, codes) ->
                  codes.forEach(
                      code ->
                          countryOf.put(
                              code, Objects.requireNonNull(plan.countries().get(country)))));
      plan.countries().values().forEach(code -> countryOf.put(code, code));
    }

    Figures make() {
      Map<Key, Figure> figures = new LinkedHashMap<>();
      Map<Key, Value> weights = new HashMap<>();
      Map<Key, Value> volumes = new HashMap<>();
      Map<Key, Value> persons = new HashMap<>();
      Map<Key, List<Value>> parts = new HashMap<>();
      for (Period published : periods()) {
        for (Sex sex : keyFigure.sexes()) {
          for (String place : places()) {
            Period period = keyFigure.period().read(published);
            Key key = new Key(period, sex, place);
            figures.put(key, figure(key, published));
            keyFigure.weight().ifPresent(of -> weights.put(key, value(of, key, published)));
            keyFigure.volume().ifPresent(of -> volumes.put(key, value(of, key, published)));
            keyFigure.n().ifPresent(of -> persons.put(key, value(of, key, published)));
            if (!plan.parts().isEmpty()) {
              parts.put(key, plan.parts().stream().map(of -> value(of, key, published)).toList());
            }
          }
        }
      }
      List<Figure> list = new ArrayList<>(figures.values());
      if (keyFigure.period().isSurvey()) {
        list = SurveyRounds.withoutRepeats(list);
      }
      return new Figures(
          list, weights, volumes, persons, parts, List.copyOf(inputs.revisions()), units);
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

    /**
     * Every municipality of the countries that deliver anything, and the places that deliver
     * besides.
     */
    private Set<String> places() {
      Set<String> delivered = inputs.places();
      Set<String> places = new TreeSet<>(delivered);
      for (List<String> codes : plan.municipalities().values()) {
        if (codes.stream().anyMatch(delivered::contains)) {
          places.addAll(codes);
        }
      }
      return places;
    }

    private Figure figure(Key key, Period published) {
      List<Origin> origins = new ArrayList<>();
      Value value =
          plan.formula()
              .fold(new Evaluation(reference -> look(reference, key, published, origins)));
      units(key, published);
      return new Figure(key.municipality(), key.period(), key.sex(), value, origins);
    }

    /** What the units bring, and what a weighted mean weighs it with. */
    private void units(Key key, Period published) {
      Stream.concat(
              plan.formula().references(),
              keyFigure.weight().stream()
                  .filter(any -> keyFigure.rollUp() == KeyFigure.RollUp.WEIGHTED_MEAN)
                  .flatMap(Formula::references))
          .filter(reference -> !reference.country())
          .map(Reference::name)
          .distinct()
          .forEach(
              name ->
                  inputs
                      .find(new InputKey(name, published, key.sex(), key.municipality()))
                      .ifPresent(input -> units(key, name, input)));
    }

    private void units(Key key, String reference, Input input) {
      for (Input.Part part : input.parts()) {
        units.add(
            new UnitValue(
                key.municipality(),
                key.period(),
                key.sex(),
                reference,
                part.unit(),
                part.value(),
                input.delivery(),
                part.row()));
      }
    }

    private Value value(Formula formula, Key key, Period published) {
      return formula.fold(
          new Evaluation(reference -> look(reference, key, published, new ArrayList<>())));
    }

    private Value look(Reference reference, Key key, Period published, List<Origin> origins) {
      String place =
          reference.country()
              ? countryOf.getOrDefault(key.municipality(), key.municipality())
              : key.municipality();
      Period period = reference.period().orElse(published);
      InputKey asked =
          new InputKey(reference.name(), period, reference.sex().orElse(key.sex()), place);
      return inputs
          .find(asked)
          .map(
              input -> {
                origins.add(
                    new Origin(
                        reference.text(),
                        input.value(),
                        input.delivery(),
                        input.row(),
                        input.parts().size()));
                return input.value();
              })
          .orElseGet(() -> absent(asked));
    }

    private Value absent(InputKey asked) {
      boolean delivers = inputs.holds(asked.municipality(), asked.period());
      if (delivers && plan.zeroWhenAbsent().contains(asked.variable())) {
        return Value.of(0);
      }
      return Value.missing(
          delivers && plan.notApplicableWhenAbsent().contains(asked.variable())
              ? MissingReason.NOT_APPLICABLE
              : MissingReason.NOT_DELIVERED);
    }
  }
}
