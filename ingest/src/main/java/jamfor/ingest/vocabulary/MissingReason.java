package jamfor.ingest.vocabulary;

import java.util.Locale;

/**
 * Why a value is missing. A reason travels with the value from the publisher's file to the reader's
 * eye.
 */
public enum MissingReason {
  /** Nobody delivered the value. */
  NOT_DELIVERED,
  /**
   * The question does not arise here, such as upper secondary figures where there is no such
   * school.
   */
  NOT_APPLICABLE,
  /** The publisher, or Jamför, hides the value because it rests on too few people. */
  SUPPRESSED,
  /** The formula divides by zero here. */
  ZERO_DENOMINATOR,
  /** The definition changed between the two values that would have been compared. */
  SERIES_BREAK,
  /** Too few members have a value for the statistic to mean anything. */
  TOO_FEW,
  /** The source gives nothing to weight or multiply with. */
  NO_WEIGHT;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word used in YAML, JSON and CSV: the name in lower case. */
  public String word() {
    return word;
  }

  /**
   * @throws IllegalArgumentException when no reason has that word
   */
  public static MissingReason of(String word) {
    for (MissingReason reason : values()) {
      if (reason.word().equals(word)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("Unknown reason for missing: " + word);
  }
}
