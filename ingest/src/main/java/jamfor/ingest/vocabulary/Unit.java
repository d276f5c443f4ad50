package jamfor.ingest.vocabulary;

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
    OTHER
  }
}
