package jamfor.ingest;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Findings;
import java.util.Optional;

/**
 * What came of a file.
 *
 * @param source the id of the source that recognises it
 * @param receipt the delivery, when the file was received
 * @param observations how many values it holds
 * @param units how many units it lists, as a register
 */
public record Outcome(
    String file,
    Optional<String> source,
    Optional<Delivery> receipt,
    int observations,
    int units,
    Findings findings) {

  /** Of a file of which nothing was read. */
  static Outcome unread(String file, Optional<String> source, Findings findings) {
    return new Outcome(file, source, Optional.empty(), 0, 0, findings);
  }

  public boolean refused() {
    return findings.block();
  }
}
