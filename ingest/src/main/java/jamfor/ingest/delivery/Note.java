package jamfor.ingest.delivery;

import java.util.List;
import java.util.Optional;

/**
 * What is known of how a delivery came and cannot be read out of its file: it stands in the ledger
 * beside the receipt.
 *
 * @param rule the check whose text says it
 * @param variable what it is about, where it is not the file as a whole
 * @param details what fills the places of the text
 */
public record Note(String rule, String position, Optional<String> variable, List<String> details) {

  public Note {
    details = List.copyOf(details);
  }

  /** About the file as a whole. */
  public static Note of(String rule, String position, String detail) {
    return new Note(rule, position, Optional.empty(), List.of(detail));
  }
}
