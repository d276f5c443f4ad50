package jamfor.ingest.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** What of a source can be fetched from its publisher's service. */
public sealed interface Fetch {

  Host host();

  /**
   * The services that are asked, and no other: an address is never made of what a user or an answer
   * says.
   */
  enum Host {
    KOLADA("api.kolada.se", "/v3"),
    SCB("statistikdatabasen.scb.se", "/api/v2"),
    SSB("data.ssb.no", "/api/pxwebapi/v2"),
    UDIR("api.statistikkbanken.udir.no", "/api/rest/v2");

    private final String name;
    private final String base;

    Host(String name, String base) {
      this.name = name;
      this.base = base;
    }

    /** The name by which it is found. */
    public String hostName() {
      return name;
    }

    /** An address of the service. */
    public URI at(String pathAndQuery) {
      return URI.create("https://" + name + base + pathAndQuery);
    }

    /** Whether an address leads to this service: the same name, encrypted, no other port. */
    public boolean serves(URI address) {
      return "https".equals(address.getScheme())
          && name.equals(address.getHost())
          && (address.getPort() == -1 || address.getPort() == 443)
          && address.getUserInfo() == null
          && address.getPath() != null
          && address.getPath().startsWith(base + "/");
    }
  }

  /**
   * Kolada's key figures, of all Swedish municipalities and the country.
   *
   * @param ids as Kolada writes them
   */
  record KeyFigures(List<String> ids) implements Fetch {

    @Override
    public Host host() {
      return Host.KOLADA;
    }
  }

  /**
   * A table of a PxWebApi.
   *
   * @param choices what is asked for of each dimension but the one of the periods
   */
  record Table(Host host, String id, String language, Map<String, Choice> choices)
      implements Fetch {}

  /**
   * A table of Udir's export.
   *
   * @param filter what is asked for, but the periods
   */
  record Export(String table, Map<String, List<String>> filter) implements Fetch {

    @Override
    public Host host() {
      return Host.UDIR;
    }
  }

  /** What is asked for of a dimension. */
  sealed interface Choice {

    /** These codes. */
    record Codes(List<String> codes) implements Choice {}

    /** All of the table's places that are municipalities, counties or countries known here. */
    record Places() implements Choice {}
  }
}
