package jamfor.analytics.protection;

import java.util.List;

/** Numbers of persons that must be hidden can be worked out from what cannot be. */
public final class PinnedException extends RuntimeException {

  private final List<String> facts;

  /**
   * @param facts the texts of which numbers
   */
  public PinnedException(List<String> facts) {
    super("Can be worked out from what others know: " + String.join("; ", facts));
    this.facts = List.copyOf(facts);
  }

  /** Which: variable, period, sex, municipality and unit or scope of each. */
  public List<String> facts() {
    return facts;
  }
}
