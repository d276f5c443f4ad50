package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Unit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The schools and preschools of a municipality, key figure by key figure: first those that have a
 * funnel.
 *
 * @param address of the municipality's own page
 * @param none why there is nothing to show; empty when there is
 */
record UnitsView(
    String code,
    String name,
    String style,
    String address,
    List<Choice> others,
    String none,
    List<UnitsSection> sections) {

  static UnitsView of(String code, Page page) {
    List<KeyFigure> all =
        page.edition().keyFigures().stream().filter(UnitsView::isOfUnits).toList();
    List<UnitsSection> sections =
        all.stream()
            .filter(one -> !isPartOfAnother(one, all))
            .map(one -> UnitsSection.find(one, code, page))
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparing((UnitsSection one) -> one.chart().isEmpty())
                    .thenComparing(one -> !one.persons()))
            .toList();
    return new UnitsView(
        code,
        page.names().of(code),
        Members.style(page.edition(), code),
        page.toMunicipality(code).toString(),
        Members.sorted(page.edition().cooperation(), page.names()).stream()
            .map(
                one ->
                    new Choice(
                        address(one, page).toString(), page.names().of(one), one.equals(code)))
            .toList(),
        sections.isEmpty() ? none(all.isEmpty(), code, page) : "",
        sections);
  }

  static Address address(String code, Page page) {
    return page.to("/municipalities/" + code + "/units");
  }

  private static String none(boolean ofAll, String code, Page page) {
    return ofAll
        ? page.words().get("page.units.none.edition", page.editionTitle())
        : page.words().get("page.units.none", page.names().of(code));
  }

  private static boolean isOfUnits(KeyFigure keyFigure) {
    return keyFigure.rollUp() != KeyFigure.RollUp.NONE;
  }

  /** The same of fewer providers: the table with all of them says who runs each unit. */
  private static boolean isPartOfAnother(KeyFigure keyFigure, List<KeyFigure> all) {
    return !takesEverybody(keyFigure)
        && all.stream()
            .filter(UnitsView::takesEverybody)
            .anyMatch(other -> other.formula().text().equals(keyFigure.formula().text()));
  }

  private static boolean takesEverybody(KeyFigure keyFigure) {
    return Arrays.stream(Unit.Provider.values()).allMatch(keyFigure.scope()::takes);
  }
}
