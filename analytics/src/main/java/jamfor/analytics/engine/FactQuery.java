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

  static final String ORDER =
      "variable, period, sex, municipality, unit NULLS FIRST, vintage, delivery, row";

  static final String COLUMNS =
      FactStore.FACTS.columns().stream().map(Column::name).collect(Collectors.joining(", "));

  private FactQuery() {}

  /** The columns and, after them, which plan the fact is for. */
  static Table withPosition() {
    List<Column> columns = new ArrayList<>(FactStore.FACTS.columns());
    columns.add(new Column("position", Type.INTEGER));
    return new Table(FactStore.FACTS.name(), columns);
  }
}
