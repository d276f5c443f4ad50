package jamfor.web.api;

import jamfor.web.text.CsvText;
import java.util.List;

/** Values of units as a table, a line for each. */
final class UnitsTable {

  private static final List<String> HEADER =
      List.of(
          "edition",
          "keyFigure",
          "municipality",
          "name",
          "unit",
          "unitName",
          "provider",
          "period",
          "sex",
          "reference",
          "status",
          "value",
          "text",
          "measure",
          "source",
          "citation",
          "vintage",
          "delivery",
          "file",
          "row");

  private UnitsTable() {}

  static byte[] csv(String edition, List<UnitValueAnswer> units) {
    return CsvText.of(HEADER, units.stream().map(unit -> row(edition, unit)).toList());
  }

  private static List<Object> row(String edition, UnitValueAnswer unit) {
    return List.of(
        edition,
        unit.keyFigure(),
        unit.municipality(),
        unit.name(),
        unit.unit(),
        unit.unitName().orElse(""),
        unit.provider(),
        unit.period(),
        unit.sex(),
        unit.reference(),
        unit.value().status(),
        unit.value().number().map(Object.class::cast).orElse(""),
        unit.value().text(),
        unit.measure().orElse(""),
        unit.source(),
        unit.citation(),
        unit.vintage(),
        unit.delivery(),
        unit.file(),
        unit.row());
  }
}
