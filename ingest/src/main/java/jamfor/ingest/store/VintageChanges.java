package jamfor.ingest.store;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a publisher changed between two deliveries of a source. */
public final class VintageChanges {

  private static final Table CHANGES =
      Table.of(
          "changes",
          "variable",
          "period",
          "sex",
          "municipality",
          "unit",
          "earlier?",
          "earlier_row#",
          "later?",
          "later_row#");

  private static final String KEY =
      "variable, period, sex, municipality, coalesce(unit, '') AS unit";

  private VintageChanges() {}

  /**
   * The facts that the two deliveries give differently, sorted by variable, period, sex,
   * municipality and unit; those that are the same in both are left out.
   *
   * @param facts the folder of the facts, where both are stored
   */
  public static List<VintageChange> between(Path facts, Delivery earlier, Delivery later) {
    try (Connection connection = DuckDb.open(facts);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TEMP TABLE changes AS
          SELECT variable, period, sex, municipality, nullif(unit, '') AS unit,
            earlier.value AS earlier, earlier.missing AS earlier_missing, earlier.row AS earlier_row,
            later.value AS later, later.missing AS later_missing, later.row AS later_row
          FROM (%s) AS earlier FULL JOIN (%s) AS later USING (variable, period, sex, municipality, unit)
          WHERE earlier.row IS NULL OR later.row IS NULL
            OR earlier.value IS DISTINCT FROM later.value
            OR earlier.missing IS DISTINCT FROM later.missing
          ORDER BY variable, period, sex, municipality, unit NULLS FIRST
          """
              .formatted(once(facts, earlier), once(facts, later)));
      try (Scan scan =
          new Scan(connection, CHANGES, Scan.words(connection, CHANGES, "changes"), "changes")) {
        Vectors changes = new Vectors(CHANGES, scan.words());
        while (scan.next()) {
          scan.copy(0, scan.size(), changes);
        }
        return read(changes);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The facts cannot be read in " + facts, failed);
    }
  }

  /** A delivery may hold a fact twice with the same value. */
  private static String once(Path facts, Delivery delivery) {
    return "SELECT %s, any_value(value) AS value, any_value(missing) AS missing, min(row) AS row FROM %s GROUP BY ALL"
        .formatted(KEY, DuckDb.parquet(facts.resolve(delivery.sha256() + ".parquet")));
  }

  private static List<VintageChange> read(Vectors changes) {
    List<VintageChange> read = new ArrayList<>();
    for (int row = 0; row < changes.size(); row++) {
      read.add(
          new VintageChange(
              changes.text(0, row),
              Period.of(changes.text(1, row)),
              Sex.valueOf(changes.text(2, row)),
              changes.text(3, row),
              Optional.ofNullable(changes.find(4, row)),
              value(changes, 5, row),
              row(changes, 7, row),
              value(changes, 8, row),
              row(changes, 10, row)));
    }
    return read;
  }

  private static OptionalInt row(Vectors changes, int column, int row) {
    return changes.isEmpty(column, row)
        ? OptionalInt.empty()
        : OptionalInt.of(changes.integer(column, row));
  }

  /** Number, reason and row stand side by side; without a row the delivery has no such fact. */
  private static Optional<Value> value(Vectors changes, int column, int row) {
    if (changes.isEmpty(column + 2, row)) {
      return Optional.empty();
    }
    return Optional.of(
        changes.isEmpty(column, row)
            ? Value.missing(MissingReason.of(changes.text(column + 1, row)))
            : Value.of(changes.number(column, row)));
  }
}
