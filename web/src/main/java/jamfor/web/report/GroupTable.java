package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a key figure comes to in the cooperation and in the other groups. */
final class GroupTable {

  private final Setting setting;
  private final KeyFigure keyFigure;
  private final Comparison shown;

  GroupTable(Setting setting, KeyFigure keyFigure, Comparison shown) {
    this.setting = setting;
    this.keyFigure = keyFigure;
    this.shown = shown;
  }

  /** Empty when no other group has any value. */
  Optional<Table> find() {
    List<Row> rows = new ArrayList<>();
    for (ComparatorGroup group : setting.groups()) {
      setting
          .edition()
          .get(keyFigure.id())
          .find(group.id(), shown.period(), shown.sex())
          .filter(comparison -> comparison.n() > 0)
          .ifPresent(comparison -> rows.add(row(group, comparison)));
    }
    if (rows.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            setting.say("groups_of", setting.in(keyFigure.title())),
            List.of(
                new Column(setting.say("group"), false),
                new Column(setting.say("n"), true),
                new Column(setting.say("mean"), true),
                new Column(setting.say("weighted_mean"), true),
                new Column(setting.say("lower_quartile"), true),
                new Column(setting.say("median"), true),
                new Column(setting.say("upper_quartile"), true)),
            rows));
  }

  private Row row(ComparatorGroup group, Comparison comparison) {
    Stream<Value> statistics =
        Stream.of(
            comparison.mean(),
            comparison.weightedMean(),
            comparison.lowerQuartile(),
            comparison.median(),
            comparison.upperQuartile());
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(setting.in(group.title())));
    cells.add(Cell.of(setting.count(comparison)));
    statistics.forEach(value -> cells.add(Cell.value(value, keyFigure, setting.text())));
    return new Row(false, cells);
  }
}
