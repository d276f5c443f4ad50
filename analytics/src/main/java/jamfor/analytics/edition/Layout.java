package jamfor.analytics.edition;

import jamfor.ingest.store.Table;
import java.util.List;

/**
 * The tables of an edition. A value takes two columns: the number, and the reason when there is
 * none.
 */
final class Layout {

  static final Table FIGURES =
      Table.of("figures", "key_figure", "period", "sex", "municipality", "value?");
  static final Table ORIGINS =
      Table.of(
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
      Table.of(
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
      Table.of(
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
      Table.of(
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
  static final Table UNITS =
      Table.of(
          "units",
          "key_figure",
          "period",
          "sex",
          "municipality",
          "reference",
          "unit",
          "provider",
          "value?",
          "delivery",
          "row#");
  static final Table TRENDS =
      Table.of(
          "trends",
          "key_figure",
          "municipality",
          "sex",
          "first_period",
          "last_period",
          "n#",
          "slope?",
          "low?",
          "high?",
          "p?",
          "verdict");

  /** Part 0 is the whole. */
  static final Table DECOMPOSITIONS =
      Table.of(
          "decompositions",
          "key_figure",
          "group_id",
          "period",
          "sex",
          "municipality",
          "n#",
          "part#",
          "own?",
          "mean?",
          "difference?",
          "kronor?",
          "rest?");

  static final Table INTERVALS =
      Table.of(
          "intervals", "key_figure", "period", "sex", "municipality", "persons?", "low?", "high?");
  static final Table STANDINGS =
      Table.of(
          "standings",
          "key_figure",
          "group_id",
          "period",
          "sex",
          "municipality",
          "persons?",
          "value?",
          "first_rank#",
          "last_rank#",
          "shrunken?",
          "baseline?",
          "phi?",
          "tau?",
          "inner_low?",
          "inner_high?",
          "outer_low?",
          "outer_high?");

  static final List<Table> TABLES =
      List.of(
          FIGURES,
          ORIGINS,
          COMPARISONS,
          PLACEMENTS,
          REVISIONS,
          UNITS,
          TRENDS,
          DECOMPOSITIONS,
          INTERVALS,
          STANDINGS);

  private Layout() {}
}
