package jamfor.analytics.figure;

import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;
import java.util.List;

/**
 * The newest value of a variable for one municipality, period and sex, and where it came from.
 *
 * @param parts of the schools or preschools it rests on; none where it is of the municipality
 */
record Input(Value value, String delivery, int row, List<Part> parts) {

  /** One unit's value. */
  record Part(Unit unit, Value value, int row) {}

  Input {
    parts = List.copyOf(parts);
  }
}
