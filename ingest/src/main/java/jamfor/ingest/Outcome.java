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
 */
public record Outcome(
    String file,
    Optional<String> source,
    Optional<Delivery> receipt,
    int observations,
    Findings findings) {

  public boolean refused() {
    return findings.block();
  }
}
