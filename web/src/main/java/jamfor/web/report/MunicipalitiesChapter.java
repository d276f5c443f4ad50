package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.Scope;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who cooperates, how many live and go to school there, and whom they are compared with. */
final class MunicipalitiesChapter {

  private final Setting setting;

  MunicipalitiesChapter(Setting setting) {
    this.setting = setting;
  }

  Report.Chapter chapter() {
    List<Report.Section> sections = new ArrayList<>();
    sections.add(new Report.Section("groups", setting.say("groups"), List.of(groups())));
    Table similar = similar();
    if (!similar.rows().isEmpty()) {
      sections.add(
          new Report.Section(
              "similar",
              setting.say("similar"),
              List.of(Part.Text.plain(setting.say("similar.lead")), similar)));
    }
    return new Report.Chapter(
        "municipalities",
        setting.say("municipalities"),
        false,
        List.of(Part.Text.plain(setting.say("municipalities.lead")), sizes()),
        sections);
  }

  /** Every count that the edition shows, the whole municipality's rather than its own schools'. */
  private Table sizes() {
    List<KeyFigure> counts =
        setting.edition().keyFigures().stream()
            .filter(one -> one.measure().kind() == Measure.Kind.COUNT)
            .filter(one -> one.scope() != Scope.OWN)
            .filter(one -> setting.shown(one).isPresent())
            .toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(setting.say("municipality"), false));
    columns.add(new Column(setting.say("code"), false));
    for (KeyFigure count : counts) {
      Comparison shown = setting.shown(count).orElseThrow();
      columns.add(
          new Column(
              setting.in(count.title()) + ", " + setting.text().period(shown.period()), true));
    }
    List<Row> rows = new ArrayList<>();
    for (String member : setting.members()) {
      Municipality municipality = setting.edition().catalogue().municipalities().get(member);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(municipality.name()));
      cells.add(Cell.of(municipality.code()));
      counts.forEach(count -> cells.add(cell(count, member)));
      rows.add(new Row(false, cells));
    }
    return new Table(setting.say("municipalities.sizes"), columns, rows);
  }

  private Cell cell(KeyFigure count, String member) {
    return setting
        .shown(count)
        .flatMap(shown -> shown.find(member))
        .map(Placement::value)
        .map(value -> Cell.value(value, count, setting.text()))
        .orElse(Cell.EMPTY);
  }

  private Table groups() {
    List<Row> rows =
        setting.groups().stream()
            .map(
                group ->
                    new Row(
                        false,
                        List.of(
                            Cell.of(setting.in(group.title())),
                            Cell.count(group.members().size(), setting.text()),
                            Cell.of(group.origin()))))
            .toList();
    return new Table(
        setting.say("groups.title"),
        List.of(
            new Column(setting.say("group"), false),
            new Column(setting.say("members"), true),
            new Column(setting.say("origin"), false)),
        rows);
  }

  private Table similar() {
    List<Row> rows = new ArrayList<>();
    for (String member : setting.members()) {
      for (ComparatorGroup group : setting.edition().catalogue().listSimilar(member)) {
        rows.add(
            new Row(
                false,
                List.of(
                    Cell.of(setting.names().of(member)),
                    Cell.of(group.service().map(setting.words()::get).orElse("")),
                    Cell.of(
                        group.members().stream()
                            .sorted(setting.names().codes())
                            .map(setting.names()::of)
                            .collect(Collectors.joining(", "))),
                    Cell.of(group.origin()))));
      }
    }
    return new Table(
        setting.say("similar.title"),
        List.of(
            new Column(setting.say("municipality"), false),
            new Column(setting.say("service"), false),
            new Column(setting.say("similar"), false),
            new Column(setting.say("origin"), false)),
        rows);
  }
}
