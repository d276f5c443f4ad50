package jamfor.analytics.engine;

import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.FormulaParser;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Municipalities;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key figure's worked example, or a change of it.
 *
 * @param change what differs from the example, in words
 * @param municipality where the inputs are delivered
 * @param country where the country's own inputs are
 * @param inputs by reference
 * @param expected the figure as text: a number or a reason
 */
record Trial(
    KeyFigure keyFigure,
    String change,
    String municipality,
    String country,
    Map<Reference, Double> inputs,
    String expected) {

  static final String NO_FIGURE = "no figure";

  /** The example as it stands in the catalogue. */
  static Trial ofExample(KeyFigure keyFigure, Municipalities municipalities) {
    String municipality = keyFigure.example().municipality();
    return new Trial(
        keyFigure,
        "as it stands",
        municipality,
        country(municipalities, municipality),
        exampleInputs(keyFigure),
        keyFigure.example().result());
  }

  private static String country(Municipalities municipalities, String municipality) {
    String country = municipalities.get(municipality).country();
    return municipalities.list().stream()
        .filter(one -> one.kind() == Municipality.Kind.COUNTRY && one.country().equals(country))
        .map(Municipality::code)
        .findFirst()
        .orElseThrow();
  }

  /** The inputs of a worked example, which name variables only. */
  static Map<Reference, Double> exampleInputs(KeyFigure keyFigure) {
    Map<Reference, Double> inputs = new LinkedHashMap<>();
    keyFigure
        .example()
        .inputs()
        .forEach((text, number) -> inputs.put((Reference) FormulaParser.parse(text), number));
    return inputs;
  }

  /** The inputs as a source would deliver them, of the municipality itself and of no unit. */
  List<Observation> observations() {
    return inputs.entrySet().stream()
        .map(input -> observation(input.getKey(), input.getValue()))
        .toList();
  }

  private Observation observation(Reference reference, double number) {
    return new Observation(
        reference.name(),
        reference.period().orElse(keyFigure.example().period()),
        reference.sex().orElse(sex()),
        reference.country() ? country : municipality,
        Optional.empty(),
        Value.of(number),
        1);
  }

  /** The same where something else is delivered. */
  Trial at(String other, Map<Reference, Double> delivered) {
    return new Trial(keyFigure, change, other, country, delivered, expected);
  }

  Sex sex() {
    return keyFigure.sexes().get(0);
  }

  Period period() {
    return keyFigure.period().read(keyFigure.example().period());
  }

  /** A number as the examples print it; a reason as it is. */
  static String shown(String text, KeyFigure keyFigure) {
    return text.matches("[-\\d].*")
        ? SwedishText.of(Double.parseDouble(text), keyFigure.decimals())
        : text;
  }
}
