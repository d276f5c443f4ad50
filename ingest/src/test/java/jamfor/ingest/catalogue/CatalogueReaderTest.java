package jamfor.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueReaderTest {

  private static final String FILE = "key-figures/preschool.yml";

  @TempDir Path copy;

  @BeforeEach
  void copyTheCatalogue() throws IOException {
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("/files/")) {
          Path target = copy.resolve(name);
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(file, target);
        }
      }
    }
  }

  @Test
  void theShippedCatalogueHoldsTogether() {
    Catalogue catalogue = CatalogueReader.read(Datasets.root());

    assertThat(catalogue.keyFigures()).hasSizeGreaterThan(80);
    assertThat(catalogue.editions()).containsKeys("v8-2019", "v8-2024");
    assertThat(Objects.requireNonNull(catalogue.groups().get("v8")).members()).hasSize(8);
    assertThat(Objects.requireNonNull(catalogue.groups().get("sverige")).members()).hasSize(290);
  }

  @Test
  void everyShippedFileIsWhatItsSourceSays() throws IOException {
    for (Source source : CatalogueReader.read(Datasets.root()).sources().values()) {
      for (Source.ShippedDelivery shipped : source.shipped()) {
        Path file = Datasets.root().resolve("sources/" + source.id() + "/files/" + shipped.file());
        assertThat(jamfor.ingest.delivery.Deliveries.sha256(Files.readAllBytes(file)))
            .as(shipped.file())
            .isEqualTo(shipped.sha256());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure: SEK per child | measure: SEK per cow | measure SEK per cow",
        "direction: neutral | direction: sideways | direction",
        "decimals: 0 | decimals: many | decimals",
        "formula: regionfakta.preschool_cost | formula: nowhere.at_all | nothing delivers or defines nowhere.at_all",
        "formula: regionfakta.preschool_cost | formula: \"1 +\" | Cannot read the formula",
        "formula: regionfakta.preschool_cost | formula: N11008 | go in a circle",
        "service: preschool | servise: preschool | servise"
      })
  void aWrongEntryIsRefusedWithItsPlace(String right, String wrong, String expected)
      throws IOException {
    Path file = copy.resolve(FILE);
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

    List<String> faults = faults();

    assertThat(faults).anySatisfy(fault -> assertThat(fault).contains("N11008", expected));
  }

  @Test
  void theFaultNamesFileAndLine() throws IOException {
    Path file = copy.resolve(FILE);
    List<String> lines = Files.readAllLines(file);
    int line = lines.indexOf("  direction: neutral");
    lines.set(line, "  direction: sideways");
    Files.write(file, lines);

    assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains(FILE + ":" + (line + 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to: \"440\" | to: \"441\" | no activity 441",
        "is: cost | is: costly | /accounts/0/is",
        "organisation: \"999999-9999\" | organisation: 9999999999 | /organisation",
        "\"4000-7999\" | \"4000-\" | /accounts/0/accounts/0"
      })
  void aWrongAccountMappingIsRefused(String right, String wrong, String expected)
      throws IOException {
    String mapping =
        """
        {id: synthetic, municipality: "1430", organisation: "999999-9999", valid_from: 2024,
         activity_dimension: "20", accounts: [{accounts: ["4000-7999"], is: cost}],
         activities: [{codes: ["4400"], to: "440"}]}
        """;
    assertThat(mapping).contains(right);
    Path file = copy.resolve("accounts/mappings/synthetic.yml");
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, mapping);
    assertThat(CatalogueReader.read(copy).accounts().mappings()).hasSize(1);

    Files.writeString(file, mapping.replace(right, wrong));

    assertThat(faults())
        .anySatisfy(fault -> assertThat(fault).contains("synthetic").contains(expected));
  }

  @Test
  void twoMappingsOfTheSameLedgerAndYearAreRefused() throws IOException {
    String mapping =
        """
        {id: %s, municipality: "1430", organisation: "999999-9999", valid_from: %d,
         activity_dimension: "20", accounts: [{accounts: ["4000-7999"], is: cost}],
         activities: [{codes: ["4400"], to: "440"}]}
        """;
    Path folder = Files.createDirectories(copy.resolve("accounts/mappings"));
    Files.writeString(folder.resolve("one.yml"), mapping.formatted("one", 2023));
    Files.writeString(folder.resolve("two.yml"), mapping.formatted("two", 2024));
    Accounts accounts = CatalogueReader.read(copy).accounts();
    assertThat(accounts.findMapping("999999-9999", 2022)).isEmpty();
    assertThat(accounts.findMapping("999999-9999", 2023).orElseThrow().id()).isEqualTo("one");
    assertThat(accounts.findMapping("999999-9999", 2025).orElseThrow().id()).isEqualTo("two");

    Files.writeString(folder.resolve("two.yml"), mapping.formatted("two", 2023));

    assertThat(faults()).contains("one and two read the same organisation from the same year");
  }

  @Test
  void brokenYamlIsRefusedWithItsLine() throws IOException {
    Files.writeString(copy.resolve(FILE), "- id: [N1\n  title: {\n");

    assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains(FILE + ":"));
  }

  private List<String> faults() {
    CatalogueException refused =
        catchThrowableOfType(CatalogueException.class, () -> CatalogueReader.read(copy));
    assertThat(refused).isNotNull();
    return refused.faults();
  }
}
