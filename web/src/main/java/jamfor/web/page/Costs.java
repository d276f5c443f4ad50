package jamfor.web.page;

import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.CostConcept;
import jamfor.ingest.catalogue.KeyFigure.Scope;
import jamfor.ingest.catalogue.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of an edition's key figures are costs, and of what kind, by what the catalogue says. */
final class Costs {

  /**
   * One cost at current and at fixed prices.
   *
   * @param index the same cost as an index with a base year, where there is one
   */
  record Priced(KeyFigure current, KeyFigure fixed, Optional<KeyFigure> index) {}

  private Costs() {}

  /** Those in kronor, in the order of the edition's chapters. */
  static List<KeyFigure> list(Page page) {
    return page.edition().keyFigures().stream()
        .filter(one -> one.costConcept() != CostConcept.NONE)
        .filter(one -> one.measure().kind() == Measure.Kind.MONEY)
        .toList();
  }

  /** Those whose formula is another's delivered cost times a quotient of the country's. */
  static List<Priced> priced(Page page) {
    List<KeyFigure> costs = list(page);
    return costs.stream()
        .filter(fixed -> fixed.formula().references().anyMatch(Reference::country))
        .flatMap(
            fixed ->
                costs.stream()
                    .filter(Costs::delivered)
                    .filter(current -> own(current).equals(own(fixed)))
                    .map(current -> new Priced(current, fixed, index(current, page))))
        .toList();
  }

  private static Optional<KeyFigure> index(KeyFigure current, Page page) {
    return page.edition().keyFigures().stream()
        .filter(one -> one.measure().kind() == Measure.Kind.INDEX)
        .filter(one -> own(one).equals(own(current)))
        .findFirst();
  }

  /** Those delivered per child or pupil: the ones that a number of children changes. */
  static List<KeyFigure> perChild(Page page) {
    return list(page).stream()
        .filter(one -> one.scope() != Scope.INHABITANTS)
        .filter(Costs::delivered)
        .toList();
  }

  private static boolean delivered(KeyFigure keyFigure) {
    return keyFigure.formula() instanceof Reference one && one.isVariable();
  }

  /** The names of what it is made of in the municipality itself. */
  private static Set<String> own(KeyFigure keyFigure) {
    Formula formula = keyFigure.formula();
    return formula
        .references()
        .filter(one -> !one.country())
        .map(Reference::name)
        .collect(Collectors.toSet());
  }
}
