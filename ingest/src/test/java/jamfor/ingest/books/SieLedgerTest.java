package jamfor.ingest.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.ingest.Ingest;
import jamfor.ingest.Outcome;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.Row;
import jamfor.ingest.row.UnreadableException;
import jamfor.ingest.vocabulary.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SieLedgerTest {

  private static final Charset PC8 = Charset.forName("IBM437");

  @TempDir static Path datasets;
  private static Catalogue catalogue = CatalogueReader.read(Datasets.root());

  @BeforeAll
  static void addTheSyntheticMapping() throws IOException {
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("/files/")) {
          Path target = datasets.resolve(name);
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(file, target);
        }
      }
    }
    Path mapping = datasets.resolve("accounts/mappings/synthetic.yml");
    Files.createDirectories(Objects.requireNonNull(mapping.getParent()));
    Files.write(mapping, resource("synthetic-mapping.yml"));
    catalogue = CatalogueReader.read(datasets);
  }

  /**
   * By hand. Preschool: 1,000.50 in wages, 300.10 in fees. School: 2,000.25 in wages and 500
   * bought. Left: 99.99 on an activity without a place, 0.01 without activity, 50 on an account
   * that is not mapped.
   */
  @Test
  void theLedgerByCommonActivity() throws Exception {
    Findings findings = new Findings();

    List<Row> rows = read(synthetic(), findings);

    assertThat(found(findings))
        .isEqualTo("S014 warning 51; S016 warning 53; S017 warning 52; S018 info 1");
    assertThat(rows)
        .extracting(row -> row.variable() + " " + row.value())
        .containsExactly(
            "407_gross 1000.50",
            "407_income 300.10",
            "407_net 700.40",
            "440_gross 2500.25",
            "440_income 0",
            "440_net 2500.25",
            "unmapped_net 150.00",
            "total_net 3350.65");
    assertThat(rows).allMatch(row -> row.place().equals("1430") && row.period().equals("2024"));
    assertThat(findings.list())
        .extracting(finding -> finding.text().en().replaceAll("[;:].*| kronor.*", ""))
        .containsExactly(
            "Activity 9900 belongs to no common activity",
            "Account 8510 is neither balance, income nor cost in the mapping",
            "Account 5010 has 0.01",
            "The file's result accounts are net 3350.65");
  }

  @Test
  void whatIsMappedAndWhatIsNotMakeTheTotalToTheOre() throws Exception {
    List<Row> rows = read(synthetic(), new Findings());

    BigDecimal sum =
        rows.stream()
            .filter(row -> row.variable().matches("\\d+_net|unmapped_net"))
            .map(row -> new BigDecimal(row.value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo("3350.65");
  }

  /**
   * Each row: what is tried; text of the synthetic file; what stands in its place; the findings,
   * with line, that come besides those of the synthetic file itself.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "read before | #FLAGGA 0 | #FLAGGA 1 | S015 info 1",
        "another declared encoding | #FORMAT PC8 | #FORMAT ANSI | S001 warning 2",
        "no type | #SIETYP 4 | #PROSA x | S003 error 1",
        "type 2 | #SIETYP 4 | #SIETYP 2 | S004 error 1",
        "no organisation number | #ORGNR 999999-9999 | #PROSA x | S003 error 1",
        "no year | #RAR 0 20240101 20241231 | #PROSA x | S003 error 1",
        "a broken year | #RAR 0 20240101 20241231 | #RAR 0 20240701 20250630 | S012 error 8; S013 error 8; S021 error 35; S021 error 41; S021 error 46",
        "a short year | #RAR 0 20240101 20241231 | #RAR 0 20240101 20241130 | S012 error 8",
        "a year that is no date | #RAR 0 20240101 20241231 | #RAR 0 20240101 20241331 | S003 error 1; S020 error 8",
        "covers the year | #GEN 20250115 | #OMFATTN 20241231 | ``",
        "covers a part | #GEN 20250115 | #OMFATTN 20241130 | S013 error 8",
        "written on its last day | #GEN 20250115 | #GEN 20241231 | ``",
        "written before its end | #GEN 20250115 | #GEN 20241230 | S013 error 8",
        "a decimal comma | #RES 0 4610 500 | #RES 0 4610 500,00 | S005 error 28; S007 error 50",
        "three decimals | #RES 0 4610 500 | #RES 0 4610 500.000 | S005 error 28; S007 error 50",
        "another way to write it | #RES 0 4610 500 | #RES 0 4610 500.00 | ``",
        "a result one öre off | #RES 0 4610 500 | #RES 0 4610 500.01 | S007 error 28",
        "a result without vouchers | #RES 0 4610 500 | #RES 0 4611 500 | S007 error 28; S007 error 50",
        "no result | #RES 0 4610 500 | #PROSA x | S007 error 50",
        "a closing balance one öre off | #UB 0 1930 6649.35 | #UB 0 1930 6649.36 | S008 error 26",
        "no closing balance | #UB 0 1930 6649.35 | #PROSA x | S008 error 39",
        "another year's balance | #IB -1 1930 1.00 | #IB -1 1930 7.00 | ``",
        "a voucher one öre off | #TRANS 1930 {} 300.10 | #TRANS 1930 {} 300.11 | S006 error 41; S008 error 26",
        "a voucher on the first day | #VER A 1 20240131 | #VER A 1 20240101 | ``",
        "a voucher before it | #VER A 1 20240131 | #VER A 1 20231231 | S021 error 35",
        "a voucher on the last day | #VER B 1 20240630 | #VER B 1 20241231 | ``",
        "a voucher after it | #VER B 1 20240630 | #VER B 1 20250101 | S021 error 46",
        "an undeclared dimension | {1 \"100\" 20 4400} | {30 \"100\" 20 4400} | S009 warning 38",
        "a dimension of the format | {1 \"100\" 20 4400} | {6 \"100\" 20 4400} | ``",
        "a subdimension | {1 \"100\" 20 4400} | {21 \"100\" 20 4400} | ``",
        "a subdimension of nothing | #UNDERDIM 21 \"Delverksamhet\" 20 | #UNDERDIM 21 \"Delverksamhet\" 22 | S009 warning 20",
        "an object without its dimension | {1 \"100\" 20 4400} | {\"100\" 20 4400} | S020 error 38",
        "an account without #KONTO | #KONTO 8510 \"Ränta\" | #PROSA x | S010 warning 53",
        "a type that contradicts the mapping | #KTYP 5010 K | #KTYP 5010 S | S022 error 17",
        "a transaction without amount | #TRANS 5010 {} 0.01 | #TRANS 5010 {} | S006 error 46; S007 error 29; S020 error 52",
        "two organisation numbers | #FNAMN \"Syntetisk kommun Åäö\" | #ORGNR 999999-9998 | S023 error 7",
        "two years | #RAR -1 20230101 20231231 | #RAR 0 20240101 20241231 | S023 error 9",
        "a result twice | #RES -1 5010 1.00 | #RES 0 5010 0.00 | S007 error 31; S023 error 31",
        "a transaction without its list of objects | #TRANS 3010 {20 4070} -300.10 | #TRANS 3010 20240229 -300.10 | S006 error 41; S007 error 27; S020 error 43",
        "a transaction outside a voucher | #VER A 2 20240229 \"Avgifter\" | #PROSA x | S024 error 43; S024 error 44",
        "a line without label | #PROGRAM \"Synthetic\" 1.0 | Synthetic 1.0 | S020 error 4",
        "a budget that is no number | 900.00 | 9OO | S005 error 34",
        "an unknown label | #PROGRAM \"Synthetic\" 1.0 | #MYLABEL 1 | S019 info 4",
        "a type without objects | #OBJEKT 20 9900 \"Gemensamt\" | #PROSA x | ``"
      })
  void findsWhatItShould(String what, String right, String wrong, String expected)
      throws Exception {
    String text = new String(resource("synthetic-2024.se"), PC8);
    assertThat(text).as(what).contains(right);
    Findings findings = new Findings();

    List<Row> rows = read(text.replace(right, wrong).getBytes(PC8), findings);

    assertThat(own(findings)).as(what).isEqualTo(expected);
    assertThat(rows.isEmpty()).as(what).isEqualTo(findings.block());
  }

  /** All but the listing of what is not mapped, which the file itself has. */
  private static String own(Findings findings) {
    return found(findings).replaceAll("(?:^|; )S01[4678] \\w+ \\d+", "").replaceFirst("^; ", "");
  }

  @Test
  void objectBalancesWhereThereAreNoVouchers() throws Exception {
    String text =
        """
        #FLAGGA 0
        #FORMAT PC8
        #SIETYP 3
        #GEN 20250115
        #ORGNR 999999-9999
        #RAR 0 20240101 20241231
        #DIM 20 Verksamhet
        #RES 0 5010 300.00
        #RES 0 3010 -20.50
        #PSALDO 0 202401 5010 {} 180.00
        #PSALDO 0 202401 5010 {20 4070} 100.00
        #PSALDO 0 202401 5010 {20 4400} 50.00
        #PSALDO 0 202402 5010 {20 4400} 25.25
        #PSALDO 0 202402 5010 {1 100} 25.25
        #PSALDO -1 202301 5010 {20 4400} 1000.00
        #PSALDO 0 202412 3010 {20 4070} -20.50
        """;
    Findings findings = new Findings();

    List<Row> rows = read(text.getBytes(PC8), findings);

    // Of 300.00 in wages 175.25 stand on activities; the rest, 124.75, on none.
    assertThat(rows)
        .extracting(row -> row.variable() + " " + row.value())
        .containsExactly(
            "407_gross 100.00",
            "407_income 20.50",
            "407_net 79.50",
            "440_gross 75.25",
            "440_income 0",
            "440_net 75.25",
            "unmapped_net 124.75",
            "total_net 279.50");
    assertThat(found(findings)).isEqualTo("S017 warning 8; S018 info 1");
  }

  @Test
  void twoJoinedFilesDoNotCountDouble() throws Exception {
    String text = new String(resource("synthetic-2024.se"), PC8);
    Findings findings = new Findings();

    List<Row> rows = read((text + text).getBytes(PC8), findings);

    assertThat(rows).isEmpty();
    assertThat(findings.counts()).containsEntry("S023", 10);
  }

  @Test
  void anOrganisationWithoutMappingIsRefusedAndItsNumberNotRepeated() throws Exception {
    String text = new String(resource("synthetic-2024.se"), PC8);
    Findings findings = new Findings();

    List<Row> rows = read(text.replace("999999-9999", "811111-2222").getBytes(PC8), findings);

    assertThat(rows).isEmpty();
    assertThat(found(findings)).isEqualTo("S011 error 7");
    assertThat(findings.list().get(0).text().toString()).doesNotContain("811111");
  }

  @Test
  void aYearBeforeTheMappingBeganIsRefused() throws Exception {
    String text = new String(resource("synthetic-2024.se"), PC8);
    Findings findings = new Findings();

    read(text.replace("0229", "0228").replace("2024", "2022").getBytes(PC8), findings);

    assertThat(found(findings)).isEqualTo("S011 error 7");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"IBM437, ''", "UTF-8, S001", "windows-1252, S001"})
  void theEncodingIsWhatTheBytesAre(String encoding, String expected) throws Exception {
    byte[] bytes =
        new String(resource("synthetic-2024.se"), PC8).getBytes(Charset.forName(encoding));
    Findings findings = new Findings();

    List<Row> rows = read(bytes, findings);

    assertThat(findings.counts().keySet().stream().filter("S001"::equals).findFirst().orElse(""))
        .isEqualTo(expected);
    assertThat(rows).hasSize(8);
    assertThat(SieText.of(raw(bytes)).text()).contains("Syntetisk kommun Åäö", "Köp, gemensamt");
  }

  /** Each row: what is tried; bytes in hexadecimal; the encoding, or nothing when it is refused. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "plain letters, 616263, IBM437",
    "ö of PC8 alone, 94, IBM437",
    "å of Windows alone, E5, windows-1252",
    "ö of UTF-8 alone, C3B6, UTF-8",
    "letters of PC8 and Windows, 94E5, ''",
    "letters of PC8 and UTF-8, 94C3B6, ''",
    "a dash that tells nothing, 96, ''",
    "å of Windows between its quotes, 93E594, ''",
    "å of UTF-8 between its quotes, E2809CC3A5E2809D, UTF-8",
    "a letter of another language alone, C3B1, ''",
    "it beside å in PC8, 86A4, IBM437",
    "it beside å in Windows, E5F1, windows-1252",
    "it beside å in UTF-8, C3A5C3B1, UTF-8",
    "a cut UTF-8 letter, C3, ''"
  })
  void theEncodingIsNeverGuessed(String what, String bytes, String expected) throws Exception {
    RawFile file = raw(java.util.HexFormat.of().parseHex(bytes));

    if (expected.isEmpty()) {
      assertThatThrownBy(() -> SieText.of(file))
          .as(what)
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining("of no one encoding");
    } else {
      assertThat(SieText.of(file).encoding().name()).as(what).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fields | #KONTO 1930 Bank | #KONTO, 1930, Bank",
        "a quoted text | #KONTO 1930 \"Bank och kassa\" | #KONTO, 1930, Bank och kassa",
        "a quote in it | #KONTO 1930 \"Kallad \\\"B\\\"\" | #KONTO, 1930, Kallad \"B\"",
        "braces in it | #KONTO 1930 \"{1 2}\" | #KONTO, 1930, {1 2}",
        "a backslash in it | #KONTO 1930 \"a\\b\" | #KONTO, 1930, a\\b",
        "an empty text | #VER A 1 20240101 \"\" 7 | #VER, A, 1, 20240101, , 7",
        "objects | #TRANS 1930 {1 \"a b\" 20 4400} 1 | #TRANS, 1930, [1, a b, 20, 4400], 1",
        "no objects | #TRANS 1930 {} 1 | #TRANS, 1930, [], 1",
        "objects close to the rest | #TRANS 1930 {1 100}1 | #TRANS, 1930, [1, 100], 1",
        "blanks and tabs | `  #TRANS\t1930   1 ` | #TRANS, 1930, 1",
        "a brace alone | ` { ` | {"
      })
  void aLineIsCutIntoFields(String what, String text, String expected) throws Exception {
    SieLine line = SieLine.of(text, 1);

    String fields =
        line.fields().stream()
            .map(
                field ->
                    field instanceof SieLine.Text one
                        ? one.text()
                        : ((SieLine.Objects) field).words().toString())
            .collect(Collectors.joining(", "));
    assertThat(fields.isEmpty() ? line.label() : line.label() + ", " + fields)
        .as(what)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "#KONTO 1930 \"Bank | a text without its end quote",
        "#TRANS 1930 {1 100 | a list of objects without its end }"
      })
  void aLineThatDoesNotEndIsRefusedWithItsNumber(String text, String message) {
    assertThatThrownBy(() -> SieLine.of(text, 17))
        .hasMessage(message)
        .satisfies(
            broken -> assertThat(((UnreadableException) broken).position()).isEqualTo("line 17"));
  }

  @Test
  void aLineThatIsAnAttackIsRefused() {
    assertThat("#".repeat(10_000)).satisfies(line -> SieLine.of(line, 1));
    assertThatThrownBy(() -> SieLine.of("#".repeat(10_001), 1))
        .hasMessage("longer than 10000 characters");
  }

  @Test
  void aLedgerIsRecognisedLoadedAndItsUnmappedAmountsBlockNothing(@TempDir Path home)
      throws Exception {
    Path file = home.resolve("ledger.se");
    Files.write(file, synthetic());

    Outcome outcome = new Ingest(catalogue, home).load(file);

    assertThat(outcome.source()).contains("sie");
    assertThat(outcome.refused()).isFalse();
    assertThat(outcome.observations()).isEqualTo(8);
    assertThat(outcome.findings().counts()).containsOnlyKeys("S014", "S016", "S017", "S018");
  }

  private static String found(Findings findings) {
    return findings.list().stream()
        .map(
            finding ->
                "%s %s %s"
                    .formatted(
                        finding.rule(),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.position().replace("line ", "")))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static List<Row> read(byte[] bytes, Findings findings) throws UnreadableException {
    List<Row> rows = new ArrayList<>();
    new SieLedger().read(raw(bytes), new Control(catalogue, "a file", findings), rows::add);
    return rows;
  }

  private static RawFile raw(byte[] bytes) {
    return new RawFile("a file", Path.of("a file"), bytes);
  }

  private static byte[] synthetic() throws IOException {
    return resource("synthetic-2024.se");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SieLedgerTest.class.getResourceAsStream("/sie/" + name))) {
      return in.readAllBytes();
    }
  }
}
