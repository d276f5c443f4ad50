package jamfor.ingest.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/**
 * A query's answer as DuckDB hands it over: vector by vector, a chunk of rows at a time. Texts
 * never cross the border row by row: the words come first, then positions among them.
 */
public final class Scan implements AutoCloseable {

  private final Table table;
  private final Words words;
  private final DuckDBPreparedStatement statement;
  private final DuckDBChunkedResult result;
  private final @Nullable DuckDBReadableVector[] vectors;
  private int size;

  /**
   * @param table the columns asked for, by name and in order
   * @param words read last on this connection, of all the answer's rows
   * @param source the relation asked
   */
  public Scan(Connection connection, Table table, Words words, String source) throws SQLException {
    this(connection, table, words, source, List.of());
  }

  /**
   * @param order what the answer is sorted by, what is empty first: columns of the answer, texts in
   *     the order of their characters, or of the relation
   */
  public Scan(Connection connection, Table table, Words words, String source, List<String> order)
      throws SQLException {
    this.table = table;
    this.words = words;
    this.vectors = new DuckDBReadableVector[table.width()];
    this.statement =
        connection
            .prepareStatement("SELECT " + columns(table) + " FROM " + source + sorted(order))
            .unwrap(DuckDBPreparedStatement.class);
    this.result = statement.query();
  }

  /**
   * Reads the words of a relation, once for as many answers as are asked of it on this connection.
   *
   * @param texts a relation that holds all texts under the names of the columns
   */
  public static Words words(Connection connection, Table table, String texts) throws SQLException {
    Words words = new Words();
    // All columns in one pass over the relation.
    String lists =
        table.columns().stream()
            .filter(column -> column.type() == Table.Type.TEXT)
            .map(column -> "list(DISTINCT " + column.name() + ")")
            .collect(Collectors.joining(", "));
    try (Statement create = connection.createStatement()) {
      create.execute(
          "CREATE OR REPLACE TEMP TYPE word AS ENUM (SELECT word FROM (SELECT '' AS word UNION"
              + " SELECT unnest(flatten(["
              + lists
              + "])) FROM "
              + texts
              + ") WHERE word IS NOT NULL ORDER BY word)");
      try (ResultSet all = create.executeQuery("SELECT unnest(enum_range(NULL::word))::VARCHAR")) {
        while (all.next()) {
          words.add(all.getString(1));
        }
      }
    }
    return words;
  }

  private static String columns(Table table) {
    List<String> columns =
        table.columns().stream()
            .map(
                column ->
                    column.type() == Table.Type.TEXT
                        ? "enum_code(" + column.name() + "::word)::INTEGER AS " + column.name()
                        : column.name())
            .toList();
    return String.join(", ", columns);
  }

  /** The words are numbered in their order, so that sorting by number sorts by text. */
  private static String sorted(List<String> order) {
    return order.isEmpty()
        ? ""
        : " ORDER BY " + String.join(" NULLS FIRST, ", order) + " NULLS FIRST";
  }

  /** The texts of the whole answer, in their order. */
  public Words words() {
    return words;
  }

  /** Goes on to the next chunk; false when there is none. */
  public boolean next() {
    if (!result.nextChunk()) {
      size = 0;
      return false;
    }
    size = (int) result.chunk().rowCount();
    for (int column = 0; column < vectors.length; column++) {
      vectors[column] = result.chunk().vector(column);
    }
    return true;
  }

  /** Rows of this chunk. */
  public int size() {
    return size;
  }

  /** A cell of this chunk that is not empty. */
  public int integer(int column, int row) {
    return vector(column).getInt(row);
  }

  /** Appends rows of this chunk; the target shares the words. */
  public void copy(int from, int to, Vectors into) {
    into.append(this, from, to);
  }

  void copyNumbers(int column, int from, double[] into, int at, int rows) {
    DuckDBReadableVector vector = vector(column);
    for (int i = 0; i < rows; i++) {
      into[at + i] = vector.getDouble(from + i, Double.NaN);
    }
  }

  void copyIntegers(int column, int from, int[] into, int at, int rows) {
    DuckDBReadableVector vector = vector(column);
    for (int i = 0; i < rows; i++) {
      into[at + i] = vector.getInt(from + i, Vectors.empty());
    }
  }

  private DuckDBReadableVector vector(int column) {
    return java.util.Objects.requireNonNull(vectors[column]);
  }

  @Override
  public void close() throws SQLException {
    result.close();
    statement.close();
  }
}
