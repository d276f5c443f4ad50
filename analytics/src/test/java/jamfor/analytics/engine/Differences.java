package jamfor.analytics.engine;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.KeyFigureResult;
import jamfor.analytics.figure.UnitValue;
import jamfor.analytics.standing.FigureInterval;
import jamfor.analytics.standing.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two results of a key figure differ, row by row and to the last bit, in words that name the
 * key figure, the table and the row. Records compare doubles by their bits.
 */
final class Differences {

  private final String keyFigure;
  private final List<String> found = new ArrayList<>();

  private Differences(String keyFigure) {
    this.keyFigure = keyFigure;
  }

  static List<String> between(KeyFigureResult expected, KeyFigureResult actual) {
    Differences differences = new Differences(expected.keyFigure());
    differences.compare("figures", expected.figures(), actual.figures());
    differences.compare("comparisons", bare(expected), bare(actual));
    differences.compare("placements", placements(expected), placements(actual));
    differences.compare("revisions", expected.revisions(), actual.revisions());
    differences.compare("units", units(expected), units(actual));
    differences.compare("trends", expected.trends(), actual.trends());
    differences.compare("decompositions", expected.decompositions(), actual.decompositions());
    differences.compare("intervals", intervals(expected), intervals(actual));
    differences.compare("standings", standings(expected), standings(actual));
    return differences.found;
  }

  private static List<FigureInterval> intervals(KeyFigureResult result) {
    return result.figures().stream()
        .flatMap(one -> result.findInterval(one.municipality(), one.period(), one.sex()).stream())
        .toList();
  }

  private static List<Standing> standings(KeyFigureResult result) {
    return result.comparisons().stream()
        .flatMap(one -> result.listStandings(one.group(), one.period(), one.sex()).stream())
        .toList();
  }

  private void compare(String table, List<?> expected, List<?> actual) {
    for (int row = 0; row < Math.max(expected.size(), actual.size()); row++) {
      Object left = row < expected.size() ? expected.get(row) : "no such row";
      Object right = row < actual.size() ? actual.get(row) : "no such row";
      if (!left.equals(right)) {
        found.add("%s, %s, row %d: %s | %s".formatted(keyFigure, table, row, left, right));
      }
    }
  }

  private static List<UnitValue> units(KeyFigureResult result) {
    return result.figures().stream()
        .flatMap(one -> result.listUnits(one.municipality(), one.period(), one.sex()).stream())
        .toList();
  }

  /** A comparison's own row, which its placements would make unreadable. */
  private static List<Comparison> bare(KeyFigureResult result) {
    return result.comparisons().stream()
        .map(
            one ->
                new Comparison(
                    one.keyFigure(),
                    one.group(),
                    one.period(),
                    one.sex(),
                    one.n(),
                    one.of(),
                    one.mean(),
                    one.weightedMean(),
                    one.median(),
                    one.lowerQuartile(),
                    one.upperQuartile(),
                    one.minimum(),
                    one.maximum(),
                    one.country(),
                    List.of()))
        .toList();
  }

  /** Each placement with the group, period and sex of its comparison. */
  private record Placed(String about, Placement placement) {}

  private static List<Placed> placements(KeyFigureResult result) {
    return result.comparisons().stream()
        .flatMap(
            one ->
                one.placements().stream()
                    .map(
                        placement ->
                            new Placed(
                                one.group() + " " + one.period() + " " + one.sex(), placement)))
        .toList();
  }
}
