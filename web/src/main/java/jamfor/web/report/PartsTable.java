package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Difference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where each member's difference to the cooperation's mean lies: a line for each part. */
final class PartsTable {

  private final Setting setting;
  private final KeyFigure keyFigure;
  private final Comparison shown;

  PartsTable(Setting setting, KeyFigure keyFigure, Comparison shown) {
    this.setting = setting;
    this.keyFigure = keyFigure;
    this.shown = shown;
  }

  /** Empty where the figure has no parts. */
  Optional<Table> find() {
    List<Decomposition> members =
        setting.edition().get(keyFigure.id()).decompositions().stream()
            .filter(one -> one.group().equals(shown.group()))
            .filter(one -> one.period().equals(shown.period()) && one.sex() == shown.sex())
            .sorted(Comparator.comparing(Decomposition::municipality, setting.names().codes()))
            .toList();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(setting.say("part"), false));
    columns.add(new Column(setting.say("mean"), true));
    members.forEach(one -> columns.add(new Column(setting.names().of(one.municipality()), true)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < keyFigure.parts().size(); i++) {
      int at = i;
      KeyFigure.Part part = keyFigure.parts().get(at);
      List<Difference> differences = members.stream().map(one -> one.parts().get(at)).toList();
      Cell mean = Cell.part(differences.get(0).mean(), part, keyFigure, setting.text());
      rows.add(row(false, setting.in(part.title()), mean, differences));
    }
    if (members.stream().anyMatch(Decomposition::hasRest)) {
      rows.add(rest(members));
    }
    List<Difference> wholes = members.stream().map(Decomposition::whole).toList();
    Cell mean = Cell.value(Value.of(wholes.get(0).mean()), keyFigure, setting.text());
    rows.add(row(true, setting.say("parts.whole"), mean, wholes));
    return Optional.of(
        new Table(
            setting.say(
                "parts",
                setting.in(keyFigure.title()),
                setting.in(keyFigure.measure().text()),
                setting.text().period(shown.period())),
            columns,
            rows));
  }

  private Row rest(List<Decomposition> members) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(setting.words().get("page.why.rest")));
    cells.add(Cell.EMPTY);
    members.forEach(
        one -> cells.add(Cell.difference(Value.of(one.rest()), keyFigure, setting.text())));
    return new Row(false, cells);
  }

  private Row row(boolean summary, String title, Cell mean, List<Difference> differences) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(title));
    cells.add(mean);
    differences.forEach(
        one -> cells.add(Cell.difference(Value.of(one.difference()), keyFigure, setting.text())));
    return new Row(summary, cells);
  }
}
