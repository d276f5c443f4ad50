package jamfor.ingest.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The codes that a field of an accounting file may hold.
 *
 * @param validFrom the first year of accounts
 * @param region the beginning of the region codes it is for, where not all
 */
public record CodeList(
    Field field, int validFrom, List<String> forms, Optional<String> region, List<String> codes) {

  /** Function or balance chapter; art or sector. */
  public enum Field {
    CODE,
    SUBCODE
  }
}
