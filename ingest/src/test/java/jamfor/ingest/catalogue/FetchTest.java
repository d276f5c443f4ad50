package jamfor.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Fetch.Host;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the service | https://api.kolada.se/v3/data/kpi/N15428 | true",
        "its usual port | https://api.kolada.se:443/v3/data | true",
        "not encrypted | http://api.kolada.se/v3/data | false",
        "another port | https://api.kolada.se:8443/v3/data | false",
        "another of the hosts | https://data.ssb.no/api/pxwebapi/v2/config | false",
        "a name that begins alike | https://api.kolada.se.example.org/v3/data | false",
        "a name that ends alike | https://xapi.kolada.se/v3/data | false",
        "the name as a user | https://api.kolada.se@example.org/v3/data | false",
        "a user | https://me@api.kolada.se/v3/data | false",
        "the machine itself | https://127.0.0.1/v3/data | false",
        "another part of the host | https://api.kolada.se/admin | false",
        "no address of a host | mailto:v3@api.kolada.se | false",
        "a file | file:///v3/data | false"
      })
  void aHostServesItsOwnAddressesOnly(String what, String address, boolean serves) {
    assertThat(Host.KOLADA.serves(URI.create(address))).as(what).isEqualTo(serves);
  }

  @Test
  void eachHostServesWhatIsAskedOfIt() {
    for (Host host : Host.values()) {
      assertThat(host.serves(host.at("/x?y=1"))).as(host.name()).isTrue();
    }
  }

  @Test
  void theKeyFiguresFetchedAreThoseThatFormulasRead() {
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    Fetch fetch =
        Objects.requireNonNull(catalogue.sources().get("kolada-api")).fetch().orElseThrow();
    List<String> read =
        catalogue.keyFigures().values().stream()
            .flatMap(one -> one.formula().references())
            .map(Formula.Reference::name)
            .filter(name -> name.startsWith("kolada."))
            .map(name -> name.substring("kolada.".length()))
            .distinct()
            .toList();

    assertThat(((Fetch.KeyFigures) fetch).ids()).containsExactlyInAnyOrderElementsOf(read);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a host that is not on the list | host: kolada | host: api.example.org",
        "an address for a host | host: kolada | host: https://api.kolada.se",
        "an id that leaves its place | N15428 | N15428/../../x",
        "no key figures | key_figures: [N15428] | key_figures: []",
        "a table of a service without tables | key_figures: [N15428] | table: TAB1"
      })
  void aWrongFetchIsRefused(String what, String right, String wrong) throws IOException {
    assertThat(faults("")).isEmpty();
    String text = source();
    assertThat(text).contains(right);

    assertThat(faults(text.replace(right, wrong))).as(what).isNotEmpty();
  }

  @Test
  void theYearsAreTheUsersToChoose() throws IOException {
    String text =
        Files.readString(Datasets.root().resolve("sources/scb-population-month/source.yml"));
    assertThat(faults(text)).isEmpty();

    assertThat(faults(text.replace("    Region: places", "    Region: places\n    Tid: [2025M01]")))
        .singleElement()
        .asString()
        .contains("fetch chooses periods (Tid)");
  }

  private static String source() throws IOException {
    return Files.readString(Datasets.root().resolve("sources/kolada-api/source.yml"))
        .replaceFirst("(?s)key_figures: \\[.*?\\]", "key_figures: [N15428]");
  }

  private List<String> faults(String text) throws IOException {
    Path file = folder.resolve("source.yml");
    Files.writeString(file, text.isEmpty() ? source() : text);
    List<String> faults = new ArrayList<>();
    new YamlFile(file, faults)
        .list(
            YamlFile.schema(Datasets.root().resolve("schema/source.schema.json")),
            SourceReader::read);
    return faults;
  }
}
