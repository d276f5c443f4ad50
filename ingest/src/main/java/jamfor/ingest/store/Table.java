package jamfor.ingest.store;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A table kept as Parquet.
 *
 * @param name of the file, without ending
 */
public record Table(String name, List<Column> columns) implements Serializable {

  /** A column and what it holds; a cell may be empty in each. */
  public record Column(String name, Type type) implements Serializable {}

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

  /**
   * @param columns texts; one that ends with # is an integer; one that ends with ? is a value of
   *     two columns, the number and the reason when there is none
   */
  public static Table of(String name, String... columns) {
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

  int width() {
    return columns.size();
  }

  Type type(int column) {
    return columns.get(column).type();
  }
}
