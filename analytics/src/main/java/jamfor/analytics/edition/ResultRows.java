package jamfor.analytics.edition;

import jamfor.ingest.store.Vectors;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of one key figure as rows of the edition's tables.
 *
 * @param tables in the order of {@link Layout#TABLES}
 */
record ResultRows(String keyFigure, ArrayList<Vectors> tables) implements Serializable {

  ResultRows(String keyFigure, List<Vectors> tables) {
    this(keyFigure, new ArrayList<>(tables));
  }

  Vectors figures() {
    return tables.get(0);
  }

  Vectors origins() {
    return tables.get(1);
  }

  Vectors comparisons() {
    return tables.get(2);
  }

  Vectors placements() {
    return tables.get(3);
  }

  Vectors revisions() {
    return tables.get(4);
  }

  Vectors units() {
    return tables.get(5);
  }

  Vectors trends() {
    return tables.get(6);
  }

  Vectors decompositions() {
    return tables.get(7);
  }

  Vectors intervals() {
    return tables.get(8);
  }

  Vectors standings() {
    return tables.get(9);
  }
}
