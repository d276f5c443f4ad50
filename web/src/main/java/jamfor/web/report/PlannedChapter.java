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

/** A chapter of the edition's plan: all its key figures in one table, then each by itself. */
final class PlannedChapter {

  /** So many municipalities fit side by side on a page; the table goes on in another below. */
  private static final int WIDEST = 9;

  private final Setting setting;

  PlannedChapter(Setting setting) {
    this.setting = setting;
  }

  Report.Chapter chapter(EditionPlan.Chapter plan) {
    List<KeyFigure> keyFigures =
        plan.keyFigures().stream().map(setting.edition().catalogue()::getKeyFigure).toList();
    List<Part> lead = new ArrayList<>();
    List<String> members = setting.members();
    for (int from = 0; from < members.size(); from += WIDEST) {
      lead.add(
          overview(
              setting.in(plan.title()),
              keyFigures,
              members.subList(from, Math.min(members.size(), from + WIDEST))));
    }
    KeyFigureSection section = new KeyFigureSection(setting);
    return new Report.Chapter(
        plan.id(),
        setting.in(plan.title()),
        false,
        lead,
        keyFigures.stream().map(section::section).toList());
  }

  private Table overview(String title, List<KeyFigure> keyFigures, List<String> members) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(setting.say("key_figure"), false));
    members.forEach(member -> columns.add(new Column(setting.names().of(member), true)));
    columns.add(new Column(setting.say("mean"), true));
    return new Table(
        setting.say("overview", title),
        columns,
        keyFigures.stream().map(keyFigure -> row(keyFigure, members)).toList());
  }

  private Row row(KeyFigure keyFigure, List<String> members) {
    Optional<Comparison> shown = setting.shown(keyFigure);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(heading(keyFigure, shown)));
    for (String member : members) {
      cells.add(
          shown
              .flatMap(comparison -> comparison.find(member))
              .map(Placement::value)
              .map(value -> Cell.value(value, keyFigure, setting.text()))
              .orElse(Cell.EMPTY));
    }
    cells.add(
        shown
            .map(comparison -> Cell.value(comparison.mean(), keyFigure, setting.text()))
            .orElse(Cell.EMPTY));
    return new Row(false, cells);
  }

  private String heading(KeyFigure keyFigure, Optional<Comparison> shown) {
    String title = setting.in(keyFigure.title()) + ", " + setting.in(keyFigure.measure().text());
    return shown
        .map(
            comparison ->
                setting.say(
                    "overview.row",
                    title,
                    setting.text().period(comparison.period()),
                    setting.count(comparison)))
        .orElse(title + ": " + setting.say("no_values"));
  }
}
