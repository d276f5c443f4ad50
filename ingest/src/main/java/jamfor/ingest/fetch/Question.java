package jamfor.ingest.fetch;

import jamfor.ingest.catalogue.Fetch.Host;
import java.net.URI;
import java.util.Optional;

/**
 * What a service is asked.
 *
 * @param body sent along, for a question too long for an address
 */
record Question(Host host, URI address, Optional<String> body) {

  static Question of(Host host, URI address) {
    return new Question(host, address, Optional.empty());
  }

  /** The same for the same question: by it an answer that was kept is found again. */
  String text() {
    return body.map(with -> address + " " + with).orElseGet(address::toString);
  }
}
