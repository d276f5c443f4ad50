package jamfor.ingest.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An authority with a code. The code is text, never a number: Oslo is 0301.
 *
 * @param code the official code; Norwegian ones with NO- before them, since both countries use the
 *     same digits
 * @param kind municipality, or the county or country whose published value stands beside the
 *     municipalities
 * @param validFrom first day of the code, when known
 * @param validTo last day of the code, when it has ended
 * @param successor the code that took over after a merger or a change of county
 */
public record Municipality(
    String code,
    String name,
    Kind kind,
    String country,
    String county,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Optional<String> successor)
    implements Comparable<Municipality> {

  /** What sort of authority or area. */
  public enum Kind {
    MUNICIPALITY,
    COUNTY,
    COUNTRY
  }

  /** Codes sort as text, which is also how the facts are sorted. */
  @Override
  public int compareTo(Municipality other) {
    return code.compareTo(other.code);
  }
}
