package jamfor.analytics.similarity;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.List;

/**
 * How far a municipality is from another.
 *
 * @param squares what each variable adds to the squared distance; missing where it is not counted
 */
record Pair(String municipality, double distance, List<Value> squares) {

  /** What differs by less is the adding of doubles: such distances are equal. */
  private static final double LAST_BITS = 1e-9;

  /** By which pairs are put in order. */
  long order() {
    return Math.round(distance / LAST_BITS);
  }

  /** Of the squared distance; they add up to one. */
  List<Value> shares() {
    double whole = distance * distance;
    return squares.stream()
        .map(
            square ->
                whole == 0 && square.known()
                    ? Value.missing(MissingReason.ZERO_DENOMINATOR)
                    : square.map(number -> number / whole))
        .toList();
  }
}
