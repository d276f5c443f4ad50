package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

  /** A statistic and its heading. */
  private record Statistic(String title, Function<Comparison, Value> value) {}

  /** Empty when no other group has values for at least half of its members. */
  Optional<Table> find() {
    Map<ComparatorGroup, Comparison> compared = new LinkedHashMap<>();
    for (ComparatorGroup group : setting.groups()) {
      setting
          .edition()
          .get(keyFigure.id())
          .find(group.id(), shown.period(), shown.sex())
          .filter(Setting::covers)
          .ifPresent(comparison -> compared.put(group, comparison));
    }
    if (compared.size() < 2) {
      return Optional.empty();
    }
    List<Statistic> statistics =
        statistics(compared.values().stream().anyMatch(one -> one.weightedMean().known()));
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(setting.say("group"), false));
    columns.add(new Column(setting.say("n"), true));
    statistics.forEach(one -> columns.add(new Column(setting.say(one.title()), true)));
    List<Row> rows = new ArrayList<>();
    compared.forEach((group, comparison) -> rows.add(row(group, comparison, statistics)));
    return Optional.of(
        new Table(setting.say("groups_of", setting.in(keyFigure.title())), columns, rows));
  }

  private static List<Statistic> statistics(boolean weighted) {
    List<Statistic> statistics = new ArrayList<>();
    statistics.add(new Statistic("mean", Comparison::mean));
    if (weighted) {
      statistics.add(new Statistic("weighted_mean", Comparison::weightedMean));
    }
    statistics.add(new Statistic("lower_quartile", Comparison::lowerQuartile));
    statistics.add(new Statistic("median", Comparison::median));
    statistics.add(new Statistic("upper_quartile", Comparison::upperQuartile));
    return statistics;
  }

  private Row row(ComparatorGroup group, Comparison comparison, List<Statistic> statistics) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(setting.in(group.title())));
    cells.add(Cell.of(setting.count(comparison)));
    statistics.forEach(
        one -> cells.add(Cell.value(one.value().apply(comparison), keyFigure, setting.text())));
    return new Row(false, cells);
  }
}
