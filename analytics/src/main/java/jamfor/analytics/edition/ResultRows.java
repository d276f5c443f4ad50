package jamfor.analytics.edition;

import jamfor.ingest.store.Slice;
import jamfor.ingest.store.Vectors;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of one key figure as rows of the edition's tables: what crosses from an engine's
 * executor, what is hashed, and what is written.
 *
 * @param tables in the order of {@link Layout#TABLES}
 */
record ResultRows(String keyFigure, ArrayList<Slice> tables) implements Serializable {

  private static final int KEY_FIGURE = 0;

  ResultRows(String keyFigure, List<Slice> tables) {
    this(keyFigure, new ArrayList<>(tables));
  }

  Slice figures() {
    return tables.get(0);
  }

  Slice origins() {
    return tables.get(1);
  }

  Slice comparisons() {
    return tables.get(2);
  }

  Slice placements() {
    return tables.get(3);
  }

  Slice revisions() {
    return tables.get(4);
  }

  Slice units() {
    return tables.get(5);
  }

  Slice trends() {
    return tables.get(6);
  }

  Slice decompositions() {
    return tables.get(7);
  }

  Slice intervals() {
    return tables.get(8);
  }

  Slice standings() {
    return tables.get(9);
  }

  /** The edition's tables: the rows of all key figures one after the other. */
  static List<Vectors> join(List<ResultRows> results) {
    List<Vectors> whole = new ArrayList<>();
    for (int i = 0; i < Layout.TABLES.size(); i++) {
      int table = i;
      whole.add(
          Vectors.of(
              Layout.TABLES.get(i),
              results.stream().map(result -> result.tables().get(table)).toList()));
    }
    return whole;
  }

  /** The rows of each key figure, cut out of whole tables, which are sorted by it. */
  static List<ResultRows> cut(List<String> keyFigures, List<Vectors> whole) {
    int[] next = new int[whole.size()];
    List<ResultRows> results = new ArrayList<>();
    for (String keyFigure : keyFigures) {
      List<Slice> slices = new ArrayList<>();
      for (int table = 0; table < next.length; table++) {
        Slice slice = startingAt(next[table], keyFigure, whole.get(table));
        next[table] = slice.to();
        slices.add(slice);
      }
      results.add(new ResultRows(keyFigure, slices));
    }
    for (int table = 0; table < next.length; table++) {
      if (next[table] != whole.get(table).size()) {
        throw new IllegalStateException(
            "Rows of no known key figure in " + whole.get(table).table().name());
      }
    }
    return results;
  }

  private static Slice startingAt(int from, String keyFigure, Vectors vectors) {
    int to = from;
    while (to < vectors.size() && vectors.text(KEY_FIGURE, to).equals(keyFigure)) {
      to++;
    }
    return new Slice(vectors, from, to);
  }
}
