package jamfor.analytics.edition;

import jamfor.analytics.engine.Table;
import jamfor.analytics.engine.Table.Column;
import jamfor.analytics.engine.Table.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of an edition. A value takes two columns: the number, and the reason when there is
 * none.
 */
final class Layout {

  static final Table FIGURES =
      table("figures", "key_figure", "period", "sex", "municipality", "value?");
  static final Table ORIGINS =
      table(
          "origins",
          "key_figure",
          "period",
          "sex",
          "municipality",
          "reference",
          "value?",
          "delivery",
          "row#",
          "units#");
  static final Table COMPARISONS =
      table(
          "comparisons",
          "key_figure",
          "group_id",
          "period",
          "sex",
          "n#",
          "of#",
          "mean?",
          "weighted_mean?",
          "median?",
          "lower_quartile?",
          "upper_quartile?",
          "minimum?",
          "maximum?",
          "country?");
  static final Table PLACEMENTS =
      table(
          "placements",
          "key_figure",
          "group_id",
          "period",
          "sex",
          "municipality",
          "value_period",
          "value?",
          "rank#",
          "difference?",
          "difference_to_others?",
          "kronor?",
          "change?",
          "change_since",
          "outcome",
          "band");
  static final Table REVISIONS =
      table(
          "revisions",
          "key_figure",
          "variable",
          "municipality",
          "period",
          "sex",
          "earlier?",
          "earlier_delivery",
          "later?",
          "later_delivery");
  static final List<Table> TABLES = List.of(FIGURES, ORIGINS, COMPARISONS, PLACEMENTS, REVISIONS);

  private Layout() {}

  /** A question mark makes a value of two columns, a hash sign an integer. */
  private static Table table(String name, String... columns) {
    List<Column> list = new ArrayList<>();
    for (String column : columns) {
      String plain = column.replaceAll("[?#]", "");
      if (column.endsWith("?")) {
        list.add(new Column(plain, Type.NUMBER));
        list.add(new Column(plain + "_missing", Type.TEXT));
      } else {
        list.add(new Column(plain, column.endsWith("#") ? Type.INTEGER : Type.TEXT));
      }
    }
    return new Table(name, list);
  }
}
