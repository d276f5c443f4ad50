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

  private final EditionPlan.Chapter plan;

  PlannedChapter(Setting edition, EditionPlan.Chapter plan) {
    this.setting = edition.of(plan);
    this.plan = plan;
  }

  Report.Chapter chapter() {
    List<KeyFigure> keyFigures =
        plan.keyFigures().stream().map(setting.edition().catalogue()::getKeyFigure).toList();
    List<Part> lead = new ArrayList<>();
    List<Report.Section> sections = new ArrayList<>();
    plan.absent()
        .ifPresent(
            why -> {
              if (keyFigures.isEmpty()) {
                lead.add(Part.Text.plain(setting.say("absent")));
                sections.add(absent(setting.in(why)));
              } else {
                lead.add(Part.Text.note(setting.in(why)));
              }
            });
    ServiceTexts texts = new ServiceTexts(setting, plan);
    lead.addAll(texts.events());
    if (!keyFigures.isEmpty()) {
      lead.addAll(overviews(keyFigures));
    }
    KeyFigureSection section = new KeyFigureSection(setting);
    keyFigures.forEach(keyFigure -> sections.add(section.section(keyFigure)));
    new BesideSection(setting, plan).find().ifPresent(sections::add);
    sections.addAll(texts.sections());
    return new Report.Chapter(plan.id(), setting.in(plan.title()), false, lead, sections);
  }

  private Report.Section absent(String why) {
    return new Report.Section(
        "absent-" + plan.id(), setting.say("absent.why"), List.of(Part.Text.plain(why)));
  }

  private List<Part> overviews(List<KeyFigure> keyFigures) {
    List<Part> tables = new ArrayList<>();
    List<String> members = setting.members();
    for (int from = 0; from < members.size(); from += WIDEST) {
      tables.add(
          overview(
              setting.in(plan.title()),
              keyFigures,
              members.subList(from, Math.min(members.size(), from + WIDEST))));
    }
    return tables;
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
