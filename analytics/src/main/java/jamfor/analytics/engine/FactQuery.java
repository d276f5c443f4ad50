package jamfor.analytics.engine;

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

  /** A block's columns; {@link Block} names them by their position. */
  static final Table TABLE =
      new Table(
          "block",
          List.of(
              new Column("variable", Type.TEXT),
              new Column("period", Type.TEXT),
              new Column("sex", Type.TEXT),
              new Column("municipality", Type.TEXT),
              new Column("unit", Type.TEXT),
              new Column("provider", Type.TEXT),
              new Column("value", Type.NUMBER),
              new Column("missing", Type.TEXT),
              new Column("delivery", Type.TEXT),
              new Column("row", Type.INTEGER)));

  static final String COLUMNS =
      TABLE.columns().stream().map(Column::name).collect(Collectors.joining(", "));

  private FactQuery() {}

  /** The columns and, after them, which plan the fact is for. */
  static Table withPosition() {
    List<Column> columns = new ArrayList<>(TABLE.columns());
    columns.add(new Column("position", Type.INTEGER));
    return new Table(TABLE.name(), columns);
  }
}
