package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FindingsFile;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  @TempDir Path home;

  @Test
  void everyShippedFileIsRecognisedAsItsSourceAndPasses() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    for (Source source : CATALOGUE.sources().values()) {
      for (Source.ShippedDelivery shipped : source.shipped()) {
        Path file = Datasets.root().resolve("sources/" + source.id() + "/files/" + shipped.file());
        Path copy = Files.copy(file, home.resolve(shipped.sha256()));
        Outcome outcome = ingest.check(copy);

        assertThat(outcome.source()).as(shipped.file()).contains(source.id());
        assertThat(outcome.refused()).as(shipped.file()).isFalse();
        assertThat(outcome.observations()).as(shipped.file()).isPositive();
      }
    }
  }

  @Test
  void aLoadedFileIsReceiptedStoredAndNotLoadedTwice() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Path file = sample("v3.json");

    Outcome first = ingest.load(file);
    Outcome second = ingest.load(file);

    assertThat(first.findings().list()).noneMatch(finding -> finding.severity().blocks());
    assertThat(first.source()).contains("kolada-api");
    assertThat(first.findings().counts()).containsOnlyKeys("O006");
    Delivery receipt = first.receipt().orElseThrow();
    assertThat(second.receipt()).contains(receipt);
    assertThat(ingest.deliveries().list()).containsExactly(receipt);
    assertThat(Files.readAllBytes(ingest.deliveries().path(receipt)))
        .isEqualTo(Files.readAllBytes(file));
    assertThat(ingest.store().holds(receipt)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an unknown municipality | \"1438\" | \"9999\" | O001",
        "a value that is no number | 84.44444444 | \"84,4\" | O022",
        "a period that is none | 2023, | 23, | O003",
        "a sex that is none | \"gender\": \"T\" | \"gender\": \"F\" | O004",
        "broken JSON | ], \"next_url\": null} | ], \"next_url\": null | F002",
        "a member twice | \"kpi\": \"N15428\", \"municipality\": \"1438\" | \"kpi\": \"N15428\", \"kpi\": \"N1\" | F002"
      })
  void nothingOfARefusedFileIsLoaded(String what, String right, String wrong, String rule)
      throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    String text = Files.readString(sample("v3.json"));
    assertThat(text).contains(right);
    Path broken = home.resolve("broken.json");
    Files.writeString(broken, text.replace(right, wrong));

    Outcome outcome = ingest.load(broken);

    assertThat(outcome.refused()).as(what).isTrue();
    assertThat(outcome.findings().counts()).as(what).containsKey(rule);
    assertThat(outcome.findings().list().get(0).position()).as(what).isNotBlank();
    assertThat(ingest.deliveries().list()).noneMatch(ingest.store()::holds);
  }

  @Test
  void aRefusedDeliveryIsKeptAsItCameAndNotTriedAgainAtEveryStart() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Path broken = home.resolve("broken.json");
    String text = Files.readString(sample("v3.json")).replace("\"1438\"", "\"9999\"");
    Files.writeString(broken, text);

    Delivery receipt = ingest.load(broken).receipt().orElseThrow();

    assertThat(ingest.deliveries().listRefused()).containsExactly(receipt.sha256());
    assertThat(Files.readString(ingest.deliveries().path(receipt))).isEqualTo(text);
  }

  @Test
  void whatACrashLeftBetweenReceiptAndStoreIsTakenUpAtTheNextStart() throws IOException {
    Path file = sample("v3.json");
    Delivery receipt =
        new Deliveries(home)
            .receive(
                Files.readAllBytes(file),
                "kolada-api",
                "v3.json",
                java.time.LocalDate.of(2024, 1, 1),
                java.time.LocalDate.of(2024, 1, 1),
                "a test",
                List.of());
    Files.writeString(
        home.resolve("ledger.jsonl"),
        "{\"event\": \"load",
        java.nio.file.StandardOpenOption.APPEND);

    Ingest ingest = new Ingest(CATALOGUE, home);
    ingest.loadShipped(name -> {});

    assertThat(ingest.store().holds(receipt)).isTrue();
    List<Delivery> all = ingest.deliveries().list();
    assertThat(all).contains(receipt).allMatch(ingest.store()::holds);
  }

  @Test
  void theFindingsOfADeliveryAreKeptBesideItsFactsAndFoundAgainWhenGone() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    ingest.loadShipped(name -> {});
    Delivery pull =
        ingest.deliveries().list().stream()
            .filter(delivery -> delivery.file().equals("2024-12-12.parquet"))
            .findFirst()
            .orElseThrow();
    Path kept = FindingsFile.path(ingest.store().folder(), pull);
    assertThat(FindingsFile.read(kept).counts())
        .containsOnlyKeys("C004", "C007", "C009", "C010", "C025", "C054", "C056");
    byte[] before = Files.readAllBytes(kept);
    Files.delete(kept);
    assertThat(ingest.store().holds(pull)).isFalse();

    List<String> readAgain = new ArrayList<>();
    ingest.loadShipped(readAgain::add);

    assertThat(readAgain).containsExactly("2024-12-12.parquet");
    assertThat(Files.readAllBytes(kept)).isEqualTo(before);
    ingest.loadShipped(readAgain::add);
    assertThat(readAgain).hasSize(1);
  }

  @Test
  void aValueThatIsNoNumberIsFoundWithAllThatItsRowSays() throws IOException {
    Path broken = home.resolve("broken.json");
    Files.writeString(
        broken, Files.readString(sample("v3.json")).replace("84.44444444", "\"84;4\""));

    Outcome outcome = new Ingest(CATALOGUE, home).check(broken);

    assertThat(outcome.findings().list())
        .filteredOn(finding -> finding.rule().equals("O002"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.about().variable()).contains("kolada.N15428");
              assertThat(finding.about().municipality()).contains("1438");
              assertThat(finding.about().period()).contains(Period.year(2023));
              assertThat(finding.about().sex()).contains(Sex.T);
              assertThat(finding.about().row()).isPresent();
            });
  }

  @Test
  void aCodeWithoutItsLeadingZeroIsMendedWithAFinding() throws IOException {
    Path file = home.resolve("zero.json");
    Files.writeString(
        file,
        Files.readString(sample("v3.json")).replace("\"1438\"", "\"114\""),
        StandardCharsets.UTF_8);

    Outcome outcome = new Ingest(CATALOGUE, home).check(file);

    assertThat(outcome.refused()).isFalse();
    assertThat(outcome.findings().counts()).containsEntry("O007", 1);
  }

  @Test
  void aFileWithPersonsIsDestroyedAndItsReceiptHoldsNothingOfIt() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    String person = "850228-001" + 2;
    Path file = home.resolve("persons.json");
    Files.writeString(
        file, Files.readString(sample("v3.json")).replace("\"Privacy\"", "\"" + person + "\""));

    Outcome outcome = ingest.load(file);

    assertThat(outcome.refused()).isTrue();
    assertThat(outcome.receipt()).isEmpty();
    assertThat(outcome.findings().counts()).containsOnlyKeys("F010");
    assertThat(outcome.toString()).doesNotContain("850228").doesNotContain("persons.json");
    assertThat(ingest.deliveries().list()).isEmpty();
    assertThat(home.resolve("deliveries")).isEmptyDirectory();
    assertThat(Files.readString(home.resolve("ledger.jsonl")))
        .contains("\"event\":\"destroyed\"", "\"source\":\"kolada-api\"", "\"rule\":\"F010\"")
        .doesNotContain("850228")
        .doesNotContain("persons.json")
        .doesNotContain(Deliveries.sha256(Files.readAllBytes(file)));
  }

  @Test
  void aCheckOfAFileWithPersonsLeavesNoTrace() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Path file = home.resolve("persons.json");
    String person = "010285001" + modulus("010285001");
    Files.writeString(
        file, Files.readString(sample("v3.json")).replace("\"Privacy\"", "\"" + person + "\""));

    assertThat(ingest.check(file).findings().counts()).containsOnlyKeys("F011");
    assertThat(home.resolve("ledger.jsonl")).doesNotExist();
  }

  @Test
  void aParquetFileWithPersonsIsDestroyedLikeAnyOther() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Path file = parquet("'850228-001" + 2 + "'");

    Outcome outcome = ingest.load(file);

    assertThat(outcome.findings().counts()).containsOnlyKeys("F010");
    assertThat(outcome.findings().list().get(0).position()).isEqualTo("row 1");
    assertThat(outcome.receipt()).isEmpty();
    assertThat(home.resolve("deliveries")).isEmptyDirectory();
  }

  @Test
  void aParquetFileFromElsewhereIsLoaded() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);

    Outcome outcome = ingest.load(parquet("'a note'"));

    assertThat(outcome.refused()).isFalse();
    assertThat(ingest.store().read(outcome.receipt().orElseThrow()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.variable()).isEqualTo("kolada.N15428");
              assertThat(one.value().get()).isEqualTo(84.4);
            });
  }

  @Test
  void aParquetFileThatCannotBeReadIsRefusedAndNotKept() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Path file = parquet("'a note'");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    Outcome outcome = ingest.load(file);

    assertThat(outcome.findings().counts()).containsOnlyKeys("F001");
    assertThat(outcome.receipt()).isEmpty();
    assertThat(ingest.deliveries().list()).isEmpty();
  }

  /** A pull of one value with a column of somebody's own. */
  private Path parquet(String note) throws SQLException {
    Path file = home.resolve("sent.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT 'N15428' AS kpi, '1430' AS municipality_id, 2023 AS year, 'T' AS gender,"
              + " NULL::VARCHAR AS status, 84.4::DOUBLE AS value, "
              + note
              + " AS note) TO '"
              + file
              + "' (FORMAT parquet)");
    }
    return file;
  }

  /** The first two serial digits of the day 01.02.85 that have check digits give these. */
  private static String modulus(String nine) {
    int[][] weights = {{3, 7, 6, 1, 8, 9, 4, 5, 2}, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}};
    String digits = nine;
    for (int[] each : weights) {
      int sum = 0;
      for (int i = 0; i < each.length; i++) {
        sum += each[i] * (digits.charAt(i) - '0');
      }
      digits += (11 - sum % 11) % 11;
    }
    return digits.substring(nine.length());
  }

  @Test
  void theSameFileAgainIsSaid() {
    Ingest ingest = new Ingest(CATALOGUE, home);

    assertThat(ingest.load(sample("v3.json")).findings().counts()).doesNotContainKey("F012");
    assertThat(ingest.load(sample("v3.json")).findings().counts()).containsEntry("F012", 1);
  }

  @Test
  void aDeliveryIsHeldAgainstTheOneBefore() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Path again = home.resolve("again.json");
    Files.writeString(again, Files.readString(sample("v3.json")) + " ");
    ingest.load(sample("v3.json"));

    Outcome outcome = ingest.load(again);

    assertThat(outcome.findings().counts()).containsEntry("C057", 1).doesNotContainKey("F012");
    Delivery receipt = outcome.receipt().orElseThrow();
    assertThat(FindingsFile.read(FindingsFile.path(ingest.store().folder(), receipt)).counts())
        .containsEntry("C057", 1);
  }

  @Test
  void whatOneMunicipalitySendsIsNotHeldAgainstWhatAnotherSent() throws IOException {
    Ingest ingest = new Ingest(CATALOGUE, home);
    ingest.load(answer("munkedal.json", "1430"));
    assertThat(ingest.load(answer("tanum.json", "1435")).findings().counts()).isEmpty();

    Outcome again = ingest.load(answer("munkedal-again.json", "1430"));

    assertThat(again.findings().list())
        .extracting(Finding::rule, finding -> finding.text().en().contains("munkedal.json"))
        .containsExactly(tuple("C057", true));
  }

  /** A different file each time, with the same value. */
  private Path answer(String name, String municipality) throws IOException {
    return Files.writeString(
        home.resolve(name),
        """
        {"values": [{"kpi": "N15428", "period": 2023, "municipality": "%s",
          "values": [{"gender": "T", "value": 84.4}]}]}%s"""
            .formatted(municipality, " ".repeat(name.length())));
  }

  @Test
  void theUnitThatKoladaChangedBetweenItsTwoPullsIsFound() {
    Ingest ingest = new Ingest(CATALOGUE, home);
    ingest.loadShipped(name -> {});
    Delivery later =
        ingest.deliveries().list().stream()
            .filter(delivery -> delivery.file().equals("2024-12-12.parquet"))
            .findFirst()
            .orElseThrow();

    assertThat(
            FindingsFile.read(FindingsFile.path(ingest.store().folder(), later)).list().stream()
                .filter(finding -> finding.rule().equals("C054"))
                .map(finding -> finding.about().variable().orElseThrow()))
        .containsExactly("kolada.U07417", "kolada.U07452");
  }

  @Test
  void aWebPageInPlaceOfDataIsRefusedAsSuch() throws IOException {
    Path page = home.resolve("page.json");
    Files.writeString(page, "<!doctype html><title>502</title>");

    Outcome outcome = new Ingest(CATALOGUE, home).load(page);

    assertThat(outcome.findings().counts()).containsOnlyKeys("F015");
    assertThat(outcome.receipt()).isEmpty();
  }

  @Test
  void aFileThatBreaksWithinItsFormatIsRefused() throws IOException {
    Path broken = home.resolve("broken.json");
    Files.writeString(broken, "{\"values\": 1}");
    Path absent = home.resolve("absent.json");

    assertThat(new Ingest(CATALOGUE, home).check(broken).findings().counts())
        .containsOnlyKeys("F002");
    assertThat(new Ingest(CATALOGUE, home).check(absent).findings().counts())
        .containsOnlyKeys("F001");
  }

  @Test
  void aVariableThatTheSourceDoesNotKnowIsSaid() throws IOException {
    Path file = home.resolve("unknown.csv");
    Files.writeString(
        file,
        """
        municipality,variable,unit,period,sex,value
        1430,Folkmängd 31 december,antal,2024,T,10000
        1430,Något annat,antal,2024,T,1
        """);

    assertThat(new Ingest(CATALOGUE, home).check(file).findings().counts())
        .containsOnlyKeys("O005");
  }

  @Test
  void aFileLargerThanTheLimitIsNotOpened() throws IOException {
    Path file = home.resolve("large.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(512L * 1024 * 1024 + 1);
    }

    assertThat(new Ingest(CATALOGUE, home).load(file).findings().counts()).containsOnlyKeys("F004");
  }

  static Path sample(String name) {
    return Path.of(
        Objects.requireNonNull(IngestTest.class.getResource("/kolada/" + name)).getPath());
  }
}
