package jamfor.analytics.edition;

import jamfor.analytics.figure.Fact;
import jamfor.analytics.figure.FactKey;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.UnitValue;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.stream.Stream;

/** What published editions show already of the facts that a later one rests on. */
final class EarlierEditions {

  private final List<Edition> editions;

  /**
   * @param published all that are published
   * @param plans those that are made now
   */
  EarlierEditions(List<Edition> published, List<EditionPlan> plans) {
    this.editions =
        published.stream()
            .filter(
                edition ->
                    plans.stream()
                        .allMatch(plan -> edition.plan().dataCut().isBefore(plan.dataCut())))
            .toList();
  }

  /** Whether one of them shows this number, the same. */
  boolean show(Fact fact) {
    return editions.stream()
        .anyMatch(
            edition ->
                edition.catalogue().keyFigures().values().stream()
                    .filter(keyFigure -> rests(keyFigure, fact.key().variable()))
                    .anyMatch(keyFigure -> shows(edition, keyFigure, fact)));
  }

  /** By its weight too: the units' weights are shown beside their values. */
  private static boolean rests(KeyFigure keyFigure, String variable) {
    return Stream.concat(
            keyFigure.formula().references(),
            keyFigure.weight().stream().flatMap(weight -> weight.references()))
        .map(Reference::name)
        .anyMatch(variable::equals);
  }

  private static boolean shows(Edition edition, KeyFigure keyFigure, Fact fact) {
    FactKey key = fact.key();
    Value value = Value.of(fact.value());
    Period period = keyFigure.period().read(key.period());
    return edition.find(keyFigure.id()).stream()
        .anyMatch(
            result ->
                result.listUnits(key.municipality(), period, key.sex()).stream()
                        .anyMatch(unit -> unitShows(unit, key, value))
                    || key.isWhole(keyFigure.scope())
                        && result.listFigures(key.municipality(), key.sex()).stream()
                            .filter(figure -> figure.period().equals(period))
                            .flatMap(figure -> figure.origins().stream())
                            .anyMatch(origin -> originShows(origin, key, value)));
  }

  private static boolean unitShows(UnitValue unit, FactKey key, Value value) {
    return unit.reference().equals(key.variable())
        && unit.unit().code().equals(key.whose())
        && unit.value().equals(value);
  }

  private static boolean originShows(Figure.Origin origin, FactKey key, Value value) {
    return origin.reference().equals(key.variable()) && origin.value().equals(value);
  }
}
