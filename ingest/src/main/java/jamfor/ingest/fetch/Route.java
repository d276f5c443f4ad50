package jamfor.ingest.fetch;

import java.net.URI;

/**
 * Where an allowed address is really asked for. Addresses are held against the list of hosts before
 * they come here, so that a test's stand-in for a host is told nothing that the host would not be.
 */
@FunctionalInterface
public interface Route {

  /** To the host itself. */
  Route DIRECT = address -> address;

  URI to(URI address);
}
