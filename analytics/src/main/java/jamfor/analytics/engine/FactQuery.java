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

  /**
   * What facts are sorted by: a later vintage comes after an earlier one, and of two retrieved on
   * the same day the one that was {@link #received} later.
   */
  static final List<String> ORDER =
      List.of("variable", "period", "sex", "municipality", "unit", "vintage", "received", "row");

  private FactQuery() {}

  /** When a fact's delivery was received, among the others: means the same to both engines. */
  static String received(FactFiles facts) {
    StringBuilder received = new StringBuilder("CASE delivery");
    for (int i = 0; i < facts.deliveries().size(); i++) {
      received.append(" WHEN '").append(facts.deliveries().get(i)).append("' THEN ").append(i);
    }
    return received.append(" END AS received").toString();
  }

  /** The columns and, after them, which plan the fact is for. */
  static Table withPosition() {
    List<Column> columns = new ArrayList<>(FactStore.FACTS.columns());
    columns.add(new Column("position", Type.INTEGER));
    return new Table(FactStore.FACTS.name(), columns);
  }
}
