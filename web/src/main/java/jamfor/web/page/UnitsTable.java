package jamfor.web.page;

import jamfor.analytics.edition.Registered;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.UnitValue;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The schools and preschools that a figure rests on.
 *
 * @param address of all that is known of the municipality's units
 * @param variables what is read of each: the formula's, and what a weighted mean weighs with
 */
record UnitsTable(String address, List<String> variables, List<Line> lines) {

  /**
   * A unit.
   *
   * @param name its code where nothing gives its name
   */
  record Line(String name, String code, String provider, List<Cell> cells) {}

  /** A value, or why there is none, and the row that says it; all empty where there is no row. */
  record Cell(String value, String row, String origin) {}

  static final UnitsTable NONE = new UnitsTable("", List.of(), List.of());

  static UnitsTable of(Figure figure, KeyFigure keyFigure, Page page) {
    List<UnitValue> values = values(figure, keyFigure, page);
    List<String> variables = values.stream().map(UnitValue::reference).distinct().toList();
    return new UnitsTable(
        UnitsView.address(figure.municipality(), page).toString(),
        variables,
        values.stream()
            .filter(one -> one.reference().equals(variables.get(0)))
            .map(one -> line(one, variables, values, page))
            .sorted(
                Comparator.comparing(Line::name, page.names().order()).thenComparing(Line::code))
            .toList());
  }

  public boolean shown() {
    return !lines.isEmpty();
  }

  private static List<UnitValue> values(Figure figure, KeyFigure keyFigure, Page page) {
    return page.edition()
        .get(keyFigure.id())
        .listUnits(figure.municipality(), figure.period(), figure.sex());
  }

  private static Line line(
      UnitValue unit, List<String> variables, List<UnitValue> values, Page page) {
    String code = unit.unit().code();
    return new Line(
        page.edition().units().findName(unit).orElse(code),
        code,
        page.words().get(unit.unit().provider()),
        variables.stream()
            .map(
                variable ->
                    values.stream()
                        .filter(one -> one.unit().code().equals(code))
                        .filter(one -> one.reference().equals(variable))
                        .findFirst()
                        .map(one -> cell(one, page))
                        .orElse(new Cell("", "", "")))
            .toList());
  }

  private static Cell cell(UnitValue value, Page page) {
    Delivery delivery =
        Objects.requireNonNull(page.edition().deliveries().get(value.delivery()), value.delivery());
    return new Cell(
        FilledFormula.number(value.value(), page.text()),
        page.text().count(value.row()),
        Origins.row(delivery, value.row(), page));
  }

  /** "5 of 6 units in the register of …", or that there is no register; empty without units. */
  static String counted(Figure.Origin origin, Figure figure, KeyFigure keyFigure, Page page) {
    if (origin.units() == 0) {
      return "";
    }
    String units = page.text().count(origin.units());
    Optional<Registered> registered =
        page.edition().findRegistered(keyFigure, figure, origin.reference());
    if (registered.isEmpty()) {
      return page.words().get("page.units.no_register", units);
    }
    Registered found = registered.get();
    String text =
        page.words()
            .get(
                "page.units.registered",
                page.text().count(found.found()),
                page.text().count(found.of()),
                found.day());
    return found.others() == 0
        ? text
        : text + page.words().get("page.units.others", page.text().count(found.others()));
  }
}
