package jamfor.analytics.national;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What DuckDB does without Jamför, with two threads, from the sorted facts to Parquet. */
final class DuckDbAlone implements AutoCloseable {

  private final Country country;
  private final Connection connection;

  DuckDbAlone(Country country) throws SQLException {
    this.country = country;
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
    run("SET threads = 2");
  }

  /** The known values, and whether a high one has a low rank, for those who read CSV. */
  void export() throws SQLException {
    run("COPY (FROM (%s)) TO '%s' (FORMAT csv)".formatted(Sql.known(facts()), country.exported()));
  }

  /**
   * The floor: nothing is computed that anybody could use. Three tables are written, a row for each
   * fact in its order: what is known of a figure; where it came from; its place among all, with as
   * many numbers as a placement has, each the value itself moved a little, so that they take as
   * many bytes.
   */
  void floor() throws SQLException {
    Path folder = country.folder();
    write(
        "SELECT variable AS key_figure, period, sex, municipality, value, missing FROM " + facts(),
        folder.resolve("floor-figures.parquet"));
    write(
        "SELECT variable AS key_figure, period, sex, municipality, variable AS reference, value,"
            + " missing, delivery, row, 0 AS units FROM "
            + facts(),
        folder.resolve("floor-origins.parquet"));
    write(
        "SELECT variable AS key_figure, 'sverige' AS group_id, period, sex, municipality,"
            + " period AS value_period, value, missing, row % 290 + 1 AS rank,"
            + " value - 1.25 AS difference, missing AS difference_missing,"
            + " value - 1.26 AS difference_to_others, missing AS difference_to_others_missing,"
            + " NULL::DOUBLE AS kronor, 'no_weight' AS kronor_missing,"
            + " value * 0.02 AS change, missing AS change_missing, period AS change_since,"
            + " CASE WHEN row % 2 = 0 THEN 'SIMILAR' WHEN row % 4 = 1 THEN 'LOWER' ELSE 'HIGHER' END"
            + " AS outcome,"
            + " CASE WHEN row % 2 = 0 THEN 'MIDDLE' WHEN row % 4 = 1 THEN 'LOW' ELSE 'HIGH' END"
            + " AS band FROM "
            + facts(),
        folder.resolve("floor-placements.parquet"));
  }

  /** The statistics in SQL. */
  void windows() throws SQLException {
    write(
        Sql.statistics(
            Sql.known(facts()),
            "quantile_cont(value, 0.25) AS lower, quantile_cont(value, 0.5) AS median,"
                + " quantile_cont(value, 0.75) AS upper"),
        country.answer("duckdb.parquet"));
  }

  private String facts() {
    return "read_parquet('" + country.facts() + "')";
  }

  private void write(String query, Path into) throws SQLException {
    run("COPY (%s) TO '%s' (FORMAT parquet, COMPRESSION zstd)".formatted(query, into));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
