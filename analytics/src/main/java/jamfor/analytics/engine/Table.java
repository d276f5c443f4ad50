package jamfor.analytics.engine;

import java.util.List;

/**
 * A table of an edition, kept as Parquet.
 *
 * @param name of the file, without ending
 * @param columns the first is the key figure, by which the rows are sorted
 */
public record Table(String name, List<Column> columns) {

  /** A column and what it holds; null is allowed in each. */
  public record Column(String name, Type type) {}

  /** What a column holds. */
  public enum Type {
    TEXT("VARCHAR"),
    NUMBER("DOUBLE"),
    INTEGER("INTEGER");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  public Table {
    columns = List.copyOf(columns);
  }
}
