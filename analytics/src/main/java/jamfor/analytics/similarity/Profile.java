package jamfor.analytics.similarity;

import jamfor.ingest.vocabulary.Value;
import java.util.List;

/**
 * A municipality as similarity sees it.
 *
 * @param municipality its code
 * @param values of each variable in their order, each in its own measure
 */
public record Profile(String municipality, List<Value> values) {
  public Profile {
    values = List.copyOf(values);
  }
}
