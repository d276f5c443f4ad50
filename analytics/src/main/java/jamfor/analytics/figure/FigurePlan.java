package jamfor.analytics.figure;

import jamfor.analytics.engine.BlockPlan;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is needed to compute one key figure, apart from its facts.
 *
 * @param formula over variables only: other key figures are written out
 * @param parts the formulas of what the figure is the sum of, likewise
 * @param zeroWhenAbsent variables whose missing rows count as zero
 * @param notApplicableWhenAbsent variables whose missing rows mean that the question does not arise
 * @param municipalities codes by country; a figure is made for each of a country as soon as it
 *     delivers anything
 * @param countries the country's own code, by the country
 * @param continued today's code of a municipality, by the codes that it had before: its series runs
 *     across the change
 */
public record FigurePlan(
    KeyFigure keyFigure,
    Formula formula,
    List<Formula> parts,
    Set<String> zeroWhenAbsent,
    Set<String> notApplicableWhenAbsent,
    Map<String, List<String>> municipalities,
    Map<String, String> countries,
    Map<String, String> continued) {

  public static FigurePlan of(KeyFigure keyFigure, Catalogue catalogue) {
    WrittenOut writtenOut = new WrittenOut(catalogue.keyFigures());
    Formula formula = writtenOut.formula(keyFigure.formula());
    List<Formula> parts =
        keyFigure.parts().stream().map(part -> writtenOut.formula(part.formula())).toList();
    Map<String, List<String>> municipalities = new TreeMap<>();
    Map<String, String> countries = new TreeMap<>();
    for (Municipality one : catalogue.municipalities().list()) {
      if (one.kind() == Municipality.Kind.COUNTRY) {
        countries.put(one.country(), one.code());
        municipalities.put(
            one.country(),
            catalogue.municipalities().listCurrent(one.country()).stream()
                .map(Municipality::code)
                .toList());
      }
    }
    return new FigurePlan(
        keyFigure,
        formula,
        parts,
        absent(formula, parts, catalogue, Source.Absence.ZERO),
        absent(formula, parts, catalogue, Source.Absence.NOT_APPLICABLE),
        municipalities,
        countries,
        catalogue.municipalities().continued());
  }

  private static Set<String> absent(
      Formula formula, List<Formula> parts, Catalogue catalogue, Source.Absence absence) {
    return Stream.concat(Stream.of(formula), parts.stream())
        .flatMap(Formula::references)
        .map(Reference::name)
        .filter(name -> sourceOf(name, catalogue).filter(absence::equals).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Source.Absence> sourceOf(String variable, Catalogue catalogue) {
    return catalogue.sources().values().stream()
        .filter(source -> source.delivers(variable))
        .map(Source::absence)
        .findFirst();
  }

  /** The facts that the figures of this key figure need. */
  public BlockPlan block() {
    Stream<Reference> references =
        Stream.of(
                formula.references(),
                parts.stream().flatMap(Formula::references),
                keyFigure.weight().stream().flatMap(Formula::references),
                keyFigure.volume().stream().flatMap(Formula::references),
                keyFigure.n().stream().flatMap(Formula::references))
            .flatMap(each -> each);
    return new BlockPlan(keyFigure.id(), references.map(Reference::name).toList());
  }
}
