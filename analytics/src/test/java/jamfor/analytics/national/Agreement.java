package jamfor.analytics.national;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.vocabulary.Value;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what another program wrote against the published edition, row by row: n and rank must be
 * the same; means, quartiles and changes, which others sum, interpolate or write with other
 * rounding, may be apart by what is printed, and by no more than {@value #MOST}.
 */
final class Agreement {

  /** Relative to the number itself. */
  private static final double MOST = 1e-12;

  /** Key figures read before the edition is opened anew, so that it never lies in memory whole. */
  private static final int TOGETHER = 200;

  private final Country country;
  private final Catalogue catalogue;
  private final Map<String, Double> furthest = new TreeMap<>();
  private long rows;

  Agreement(Country country) {
    this.country = country;
    this.catalogue = SyntheticCatalogue.read(country.datasets());
  }

  /**
   * @param arguments the country, then a file that somebody wrote, as SQL reads it
   */
  public static void main(String[] arguments) throws SQLException {
    int last = arguments.length - 1;
    Agreement agreement = new Agreement(Country.of(List.of(arguments).subList(0, last)));
    agreement.hold(arguments[last]);
    System.out.println(agreement.said());
  }

  private void hold(String file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "SELECT n, mean, lower, median, upper, rank, change, variable, year, municipality"
                    + " FROM "
                    + file
                    + " ORDER BY variable, year, municipality")) {
      List<String> keyFigures = List.copyOf(catalogue.keyFigures().keySet());
      for (int from = 0; from < keyFigures.size(); from += TOGETHER) {
        Edition edition =
            new Editions(country.home(), catalogue).find(SyntheticCatalogue.EDITION).orElseThrow();
        for (String keyFigure :
            keyFigures.subList(from, Math.min(from + TOGETHER, keyFigures.size()))) {
          for (Comparison one : edition.get(keyFigure).comparisons(SyntheticCatalogue.COUNTRY)) {
            hold(one, answer);
          }
        }
      }
      if (answer.next()) {
        throw new IllegalStateException("More rows than Jamför has: " + answer.getString(8));
      }
    }
  }

  private void hold(Comparison comparison, ResultSet answer) throws SQLException {
    for (Placement one : comparison.placements()) {
      if (!one.value().known()) {
        continue;
      }
      if (!answer.next()
          || !answer.getString(8).endsWith("." + comparison.keyFigure())
          || answer.getInt(9) != comparison.period().year()
          || !answer.getString(10).equals(one.municipality())) {
        throw new IllegalStateException("A row is missing: " + comparison.keyFigure() + " " + one);
      }
      rows++;
      same("n", Value.of(comparison.n()), answer, 1);
      near("mean", comparison.mean(), answer, 2);
      near("quartiles", comparison.lowerQuartile(), answer, 3);
      near("quartiles", comparison.median(), answer, 4);
      near("quartiles", comparison.upperQuartile(), answer, 5);
      same("rank", Value.of(one.rank().orElseThrow()), answer, 6);
      near("change", one.change(), answer, 7);
    }
  }

  private void same(String what, Value ours, ResultSet answer, int column) throws SQLException {
    if (distance(ours, answer, column) != 0) {
      throw new IllegalStateException(what + " differs: " + row(ours, answer, column));
    }
  }

  private void near(String what, Value ours, ResultSet answer, int column) throws SQLException {
    double distance = distance(ours, answer, column);
    if (!(distance <= MOST)) {
      throw new IllegalStateException(what + " differs: " + row(ours, answer, column));
    }
    furthest.merge(what, distance, Math::max);
  }

  /** Relative; infinite where only one of them is missing. */
  private static double distance(Value ours, ResultSet answer, int column) throws SQLException {
    double theirs = answer.getDouble(column);
    if (answer.wasNull() || !ours.known()) {
      return answer.wasNull() != ours.known() ? 0 : Double.POSITIVE_INFINITY;
    }
    return ours.get() == theirs ? 0 : Math.abs(ours.get() - theirs) / Math.abs(ours.get());
  }

  private static String row(Value ours, ResultSet answer, int column) throws SQLException {
    return "%s, not %s, of %s %s %s"
        .formatted(
            ours,
            answer.getString(column),
            answer.getString(8),
            answer.getString(9),
            answer.getString(10));
  }

  private String said() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "agrees in %,d rows: n and rank are the same", rows));
    furthest.forEach(
        (what, distance) ->
            text.append(
                distance == 0
                    ? ", " + what + " to the last bit"
                    : String.format(Locale.ROOT, ", %s within %.0e", what, distance)));
    return text.toString();
  }
}
