package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cost and a result of each member side by side; that the one causes the other is not said. */
final class BesideSection {

  private final Setting setting;
  private final EditionPlan.Chapter plan;

  BesideSection(Setting setting, EditionPlan.Chapter plan) {
    this.setting = setting;
    this.plan = plan;
  }

  /** Empty where the chapter sets nothing beside each other, or the values are missing. */
  Optional<Report.Section> find() {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.Text.plain(setting.say("beside.lead")));
    plan.beside().forEach(pair -> find(pair).ifPresent(parts::add));
    return parts.size() == 1
        ? Optional.empty()
        : Optional.of(new Report.Section("beside-" + plan.id(), setting.say("beside"), parts));
  }

  private Optional<Part> find(EditionPlan.Beside pair) {
    KeyFigure cost = setting.edition().catalogue().getKeyFigure(pair.cost());
    KeyFigure result = setting.edition().catalogue().getKeyFigure(pair.result());
    return setting
        .shown(cost)
        .flatMap(
            costs -> setting.shown(result).map(results -> table(cost, costs, result, results)));
  }

  private Table table(KeyFigure cost, Comparison costs, KeyFigure result, Comparison results) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(setting.say("municipality"), false));
    columns.addAll(columns(cost, costs));
    columns.addAll(columns(result, results));
    List<Row> rows = new ArrayList<>();
    for (String member : setting.members()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(setting.names().of(member)));
      cells.addAll(cells(member, cost, costs));
      cells.addAll(cells(member, result, results));
      rows.add(new Row(false, cells));
    }
    return new Table(
        setting.say("beside.title", setting.in(cost.title()), setting.in(result.title())),
        columns,
        rows);
  }

  private List<Column> columns(KeyFigure keyFigure, Comparison comparison) {
    String heading =
        setting.say(
            "table",
            setting.in(keyFigure.title()),
            setting.in(keyFigure.measure().text()),
            setting.text().period(comparison.period()));
    return List.of(
        new Column(heading, true),
        new Column(setting.say("beside.place", setting.count(comparison)), true));
  }

  private List<Cell> cells(String member, KeyFigure keyFigure, Comparison comparison) {
    Optional<Placement> placement = comparison.find(member);
    return List.of(
        placement.map(one -> Cell.value(one.value(), keyFigure, setting.text())).orElse(Cell.EMPTY),
        placement
            .filter(one -> one.rank().isPresent())
            .map(one -> Cell.count(one.rank().getAsInt(), setting.text()))
            .orElse(Cell.EMPTY));
  }
}
