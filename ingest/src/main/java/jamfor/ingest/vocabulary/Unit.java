package jamfor.ingest.vocabulary;

import java.util.Locale;

/**
 * A school or preschool inside a municipality.
 *
 * @param code the register's code, as text
 * @param provider who runs it
 */
public record Unit(String code, Provider provider) {

  /** Who runs a unit. */
  public enum Provider {
    MUNICIPAL,
    INDEPENDENT,
    OTHER;

    /** The word used in YAML, JSON and facts: the name in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException when nobody has that word
     */
    public static Provider of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
