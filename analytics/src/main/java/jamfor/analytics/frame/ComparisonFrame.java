package jamfor.analytics.frame;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A set of comparisons as one table: a row for each municipality in each comparison. A missing
 * value is a missing cell with its reason in the column {@code status}, where known values say
 * {@code known}. Tablesaw's own percentiles are of another type than ours: use the columns, which
 * hold type 7.
 */
public final class ComparisonFrame {

  private ComparisonFrame() {}

  public static Table of(List<Comparison> comparisons) {
    Table table =
        Table.create(
            "comparisons",
            StringColumn.create("key_figure"),
            StringColumn.create("group"),
            StringColumn.create("period"),
            StringColumn.create("sex"),
            StringColumn.create("municipality"),
            DoubleColumn.create("value"),
            StringColumn.create("status"),
            IntColumn.create("rank"),
            DoubleColumn.create("difference"),
            DoubleColumn.create("change"),
            IntColumn.create("n"),
            IntColumn.create("of"),
            DoubleColumn.create("mean"),
            DoubleColumn.create("weighted_mean"),
            DoubleColumn.create("median"),
            DoubleColumn.create("lower_quartile"),
            DoubleColumn.create("upper_quartile"));
    for (Comparison comparison : comparisons) {
      comparison.placements().forEach(one -> fill(table.appendRow(), comparison, one));
    }
    return table;
  }

  private static void fill(Row row, Comparison comparison, Placement one) {
    row.setString("key_figure", comparison.keyFigure());
    row.setString("group", comparison.group());
    row.setString("period", one.period().text());
    row.setString("sex", comparison.sex().name());
    row.setString("municipality", one.municipality());
    number(row, "value", one.value());
    row.setString(
        "status", one.value() instanceof Value.Missing missing ? missing.reason().word() : "known");
    if (one.rank().isPresent()) {
      row.setInt("rank", one.rank().getAsInt());
    } else {
      row.setMissing("rank");
    }
    number(row, "difference", one.difference());
    number(row, "change", one.change());
    row.setInt("n", comparison.n());
    row.setInt("of", comparison.of());
    number(row, "mean", comparison.mean());
    number(row, "weighted_mean", comparison.weightedMean());
    number(row, "median", comparison.median());
    number(row, "lower_quartile", comparison.lowerQuartile());
    number(row, "upper_quartile", comparison.upperQuartile());
  }

  private static void number(Row row, String column, Value value) {
    if (value.known()) {
      row.setDouble(column, value.get());
    } else {
      row.setMissing(column);
    }
  }
}
