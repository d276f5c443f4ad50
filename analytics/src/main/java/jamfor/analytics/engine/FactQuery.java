package jamfor.analytics.engine;

import jamfor.ingest.store.FactStore;
import jamfor.ingest.store.Table;
import jamfor.ingest.store.Table.Column;
import jamfor.ingest.store.Table.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a fact and the order in which both engines hand facts over. */
final class FactQuery {

  static final String COLUMNS =
      FactStore.FACTS.columns().stream().map(Column::name).collect(Collectors.joining(", "));

  private FactQuery() {}

  /**
   * What facts are sorted by, each a column or an expression that means the same to both engines. A
   * later vintage comes after an earlier one, and of two retrieved on the same day the one that was
   * received later.
   */
  static List<String> order(FactFiles facts) {
    StringBuilder received = new StringBuilder("CASE delivery");
    for (int i = 0; i < facts.deliveries().size(); i++) {
      received.append(" WHEN '").append(facts.deliveries().get(i)).append("' THEN ").append(i);
    }
    return List.of(
        "variable",
        "period",
        "sex",
        "municipality",
        "unit",
        "vintage",
        received.append(" END").toString(),
        "row");
  }

  /** The columns and, after them, which plan the fact is for. */
  static Table withPosition() {
    List<Column> columns = new ArrayList<>(FactStore.FACTS.columns());
    columns.add(new Column("position", Type.INTEGER));
    return new Table(FactStore.FACTS.name(), columns);
  }
}
