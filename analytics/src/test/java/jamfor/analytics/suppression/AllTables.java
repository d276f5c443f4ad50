package jamfor.analytics.suppression;

import java.util.Arrays;
import java.util.List;

/** Every table of two rows and three columns that has the published margins and inner cells. */
final class AllTables {

  private AllTables() {}

  /** The least and the greatest count of a cell among them. */
  static int[] bounds(double[] counts, List<String> names, List<String> hidden, int cell) {
    int[] rows = new int[2];
    int[] columns = new int[3];
    for (int i = 0; i < counts.length; i++) {
      rows[i / 3] += (int) counts[i];
      columns[i % 3] += (int) counts[i];
    }
    int[] bounds = {Integer.MAX_VALUE, Integer.MIN_VALUE};
    // Two cells of the first row decide all others.
    for (int first = 0; first <= columns[0]; first++) {
      for (int second = 0; second <= columns[1]; second++) {
        int third = rows[0] - first - second;
        int[] table = {
          first, second, third, columns[0] - first, columns[1] - second, columns[2] - third
        };
        if (agrees(table, counts, names, hidden)) {
          bounds[0] = Math.min(bounds[0], table[cell]);
          bounds[1] = Math.max(bounds[1], table[cell]);
        }
      }
    }
    return bounds;
  }

  private static boolean agrees(
      int[] table, double[] counts, List<String> names, List<String> hidden) {
    for (int i = 0; i < table.length; i++) {
      if (table[i] < 0 || !hidden.contains(names.get(i)) && table[i] != (int) counts[i]) {
        return false;
      }
    }
    return Arrays.stream(table).sum() == Arrays.stream(counts).sum();
  }
}
