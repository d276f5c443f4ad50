package jamfor.ingest.fetch;

import java.util.List;

/**
 * What a fetch has to say of how it went.
 *
 * @param rule the check whose text says it
 */
public record Note(String rule, String position, List<Object> details) {

  static final String KEPT_NOT_USED = "F070";
  static final String BEGUN_ANEW = "F071";
  static final String NOTHING_CAME = "F072";

  static Note of(String rule, String position, Object... details) {
    return new Note(rule, position, List.of(details));
  }
}
