package jamfor.analytics.edition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one key figure as the rows of the edition's tables: what crosses from an engine's
 * executor, what is hashed, and what is written. Cells are texts, doubles, integers or null.
 */
record ResultRows(
    String keyFigure,
    ArrayList<@Nullable Object[]> figures,
    ArrayList<@Nullable Object[]> origins,
    ArrayList<@Nullable Object[]> comparisons,
    ArrayList<@Nullable Object[]> placements,
    ArrayList<@Nullable Object[]> revisions)
    implements Serializable {

  /** Rows of a key figure, none yet. */
  static ResultRows empty(String keyFigure) {
    return new ResultRows(
        keyFigure,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** In the order of {@link Layout#TABLES}. */
  List<ArrayList<@Nullable Object[]>> tables() {
    return List.of(figures, origins, comparisons, placements, revisions);
  }
}
