package jamfor.ingest.store;

import java.io.Serializable;

/**
 * Some rows of a table that stand together.
 *
 * @param from the first row
 * @param to the row after the last
 */
public record Slice(Vectors vectors, int from, int to) implements Serializable {

  /** All rows. */
  public static Slice of(Vectors vectors) {
    return new Slice(vectors, 0, vectors.size());
  }

  public int size() {
    return to - from;
  }
}
