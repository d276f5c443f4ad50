package jamfor.analytics.national;

/** What both DuckDB and Spark are asked. */
final class Sql {

  private Sql() {}

  /** The known values; {@code sign} is −1 where the highest has rank 1. */
  static String known(String facts) {
    return "SELECT variable, CAST(period AS INTEGER) AS year, municipality, value,"
        + " CASE WHEN "
        + SyntheticCatalogue.RANKS_DESCEND
        + " THEN -1 ELSE 1 END AS sign FROM "
        + facts
        + " WHERE missing IS NULL";
  }

  /**
   * A row for each known value: what its group comes to, its rank and its change.
   *
   * @param quartiles the three as columns of an aggregation, in the words of the engine
   */
  static String statistics(String known, String quartiles) {
    return """
        WITH known AS (%s),
        spread AS (
          SELECT variable, year, count(*) AS n, avg(value) AS mean, %s
          FROM known GROUP BY variable, year)
        SELECT variable, year, municipality, n, mean, lower, median, upper,
          rank() OVER (PARTITION BY variable, year ORDER BY value * sign) AS rank,
          value - lag(value) OVER (PARTITION BY variable, municipality ORDER BY year) AS change
        FROM known JOIN spread USING (variable, year)
        """
        .formatted(known, quartiles);
  }
}
