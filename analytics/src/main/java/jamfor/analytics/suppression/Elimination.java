package jamfor.analytics.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows that are taken in one by one, each solved for a column that the others then lack. */
final class Elimination {

  /** Coefficients are whole numbers mostly; what is nearer to nothing than this is nothing. */
  private static final double NOTHING = 1e-9;

  /** A row and the column that it is solved for. */
  record Solved(int column, double[] row) {}

  private final List<Solved> rows = new ArrayList<>();

  /** What is left of a row when multiples of those taken in are subtracted. */
  double[] reduce(double[] row) {
    double[] left = row.clone();
    rows.forEach(solved -> subtract(left, solved));
    return left;
  }

  /** Takes a row in; what it adds to those before it, empty where these make it up already. */
  Optional<Solved> take(double[] row) {
    double[] left = reduce(row);
    int column = largest(left);
    if (column < 0) {
      return Optional.empty();
    }
    Solved solved = new Solved(column, left);
    rows.forEach(earlier -> subtract(earlier.row(), solved));
    rows.add(solved);
    return Optional.of(solved);
  }

  static boolean isNothing(double[] row) {
    return largest(row) < 0;
  }

  /** Whether one row is a multiple of the other, neither of them nothing. */
  static boolean areParallel(double[] one, double[] other) {
    int column = largest(one);
    if (column < 0 || isNothing(other)) {
      return false;
    }
    double[] left = other.clone();
    subtract(left, new Solved(column, one));
    return isNothing(left);
  }

  static void subtract(double[] from, Solved solved) {
    double factor = from[solved.column()] / solved.row()[solved.column()];
    if (factor != 0) {
      for (int j = 0; j < from.length; j++) {
        double left = from[j] - factor * solved.row()[j];
        from[j] = Math.abs(left) < NOTHING ? 0 : left;
      }
    }
  }

  private static int largest(double[] row) {
    int column = -1;
    double largest = NOTHING;
    for (int j = 0; j < row.length; j++) {
      if (Math.abs(row[j]) > largest) {
        largest = Math.abs(row[j]);
        column = j;
      }
    }
    return column;
  }
}
