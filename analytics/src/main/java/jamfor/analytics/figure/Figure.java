package jamfor.analytics.figure;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;

/**
 * A key figure for one municipality, period and sex.
 *
 * @param value in the key figure's measure, unrounded, or missing with a reason
 * @param origins the inputs of the formula, in its order; empty where nothing was delivered
 */
public record Figure(
    String municipality, Period period, Sex sex, Value value, List<Origin> origins) {

  public Figure {
    origins = List.copyOf(origins);
  }

  /**
   * One input of the formula.
   *
   * @param reference as the formula writes it
   * @param delivery the hash of the delivery it came from
   * @param row in the delivery's file, the first one where several units are rolled up
   * @param units how many schools or preschools it rests on; 0 where it is of the municipality
   *     itself
   */
  public record Origin(String reference, Value value, String delivery, int row, int units) {}
}
