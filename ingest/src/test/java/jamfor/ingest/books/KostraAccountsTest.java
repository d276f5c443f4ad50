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
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KostraAccountsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  /** Accounts of a year that meet every rule, by form: account class, code, subcode, amount. */
  private static final String MUNICIPALITY =
      "1 202 010 1000; 1 202 590 50; 1 860 990 -50; 1 800 870 -600; 1 840 800 -400;"
          + " 0 222 230 100; 0 870 910 -100";

  private static final String COUNTY = MUNICIPALITY.replace("202", "520").replace("222", "520");
  private static final String UNDERTAKING =
      "3 202 010 1000; 3 202 590 50; 3 860 990 -50; 3 202 650 -1000; 4 222 230 100; 4 870 910 -100";
  private static final String BALANCE =
      "2 10 000 500; 2 31 000 -500; 2 9100 000 20; 2 9999 000 -20";

  /**
   * Each row: what is tried; form, year, quarter (0 for the year) and region; records added to
   * accounts that meet every rule, or changed in them (=); what is found, with severities.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing wrong | 0A 2025 0 340100 | '' | ''",
        "nothing wrong in a quarter | 0A 2025 4 340100 | '' | ''",
        "nothing wrong in a county | 0C 2025 0 340000 | '' | ''",
        "nothing wrong in an undertaking | 0I 2025 0 340100 | '' | ''",
        "nothing wrong in a balance sheet | 0B 2025 0 340100 | '' | ''",
        "a year without code lists | 0A 2024 0 340100 | 1 199 010 5 | K099 info",
        "account class of another form | 0A 2025 0 340100 | 3 202 010 5 | K009 error",
        "function not in the list | 0A 2025 0 340100 | 1 199 010 5 | K010 error",
        "function not in the list, amount 0 | 0A 2025 0 340100 | 1 199 010 0 | ''",
        "function not in the list, quarter 3 | 0A 2025 3 340100 | 1 199 010 5 | K010 warning",
        "function not in the list, quarter 4 | 0A 2025 4 340100 | 1 199 010 5 | K010 error",
        "function of counties | 0A 2025 0 340100 | 1 520 010 5 | K010 error",
        "function of counties in Oslo | 0A 2025 0 030100 | 1 520 010 5 | ''",
        "chapter not in the list | 0B 2025 0 340100 | 2 26 000 5 | K011 error",
        "chapter of undertakings only | 0B 2025 0 340100 | 2 17 000 5 | K011 error",
        "art not in the list | 0A 2025 0 340100 | 1 202 690 5 | K012 error",
        "art of Oslo elsewhere | 0A 2025 0 340100 | 1 202 379 5 | K012 error",
        "art of Oslo in Oslo | 0A 2025 0 030100 | 1 202 379 5 | ''",
        "sector not in the list | 0B 2025 0 340100 | 2 10 001 5 | K013 error",
        "the same entry twice | 0A 2025 0 340100 | 1 202 010 5 | K015 warning",
        "the same entry three times | 0A 2025 0 340100 | 1 221 010 5; 1 221 010 6; 1 221 010 7 | K015 warning; K015 warning",
        "the same entry in another class | 0A 2025 0 340100 | 0 202 010 5 | ''",
        "chapter 5900 below 0 | 0B 2025 0 340100 | 2 5900 000 -1 | K016 error",
        "chapter 5900 above 0 | 0B 2025 0 340100 | 2 5900 000 1 | ''",
        "chapter 5970 below 0 | 0B 2025 0 340100 | 2 5970 000 -1 | K016 error",
        "chapter 5990 below 0 | 0B 2025 0 340100 | 2 5990 000 -1 | ''",
        "841 in operations | 0A 2025 0 340100 | 1 841 010 5 | K020 error",
        "841 in operations, quarter 3 | 0A 2025 3 340100 | 1 841 010 5 | K020 warning",
        "841 in operations, quarter 4 | 0A 2025 4 340100 | 1 841 010 5 | K020 error",
        "841 in investment | 0A 2025 0 340100 | 0 841 010 5 | ''",
        "280 in operations | 0A 2025 0 340100 | 1 202 280 5 | K025 error",
        "280 in investment | 0A 2025 0 340100 | 0 202 280 5 | ''",
        "921 in operations | 0A 2025 0 340100 | 1 202 921 -5 | K025 error",
        "921 in operations, a group that may | 0M 2025 0 460100 | 3 202 921 -5 | ''",
        "921 in operations, another group | 0M 2025 0 340100 | 3 202 921 -5 | K025 error",
        "285 in operations | 0A 2025 0 340100 | 1 202 285 5 | K030 info",
        "285 in investment | 0A 2025 0 340100 | 0 202 285 5 | ''",
        "520 in operations, function 281 | 0A 2025 0 340100 | 1 281 520 5 | ''",
        "520 in operations, another function | 0A 2025 0 340100 | 1 202 520 5 | K035 warning",
        "860 in investment | 0A 2025 0 340100 | 0 860 200 5 | K040 error",
        "860 in investment, quarter 1 | 0A 2025 1 340100 | 0 860 200 5 | K040 warning",
        "100 in investment | 0A 2025 0 340100 | 0 100 200 5 | K045 info",
        "120 in investment | 0A 2025 0 340100 | 0 120 200 5 | ''",
        "070 in investment | 0A 2025 0 340100 | 0 202 070 5 | K050 error",
        "070 in investment, quarter 2 | 0A 2025 2 340100 | 0 202 070 5 | K050 warning",
        "070 in investment, 2019 | 0A 2019 0 040200 | 0 202 070 5 | K099 info",
        "620 in investment | 0A 2025 0 340100 | 0 202 620 -5 | K055 info",
        "729 in investment, function 841 | 0A 2025 0 340100 | 0 841 729 -5 | ''",
        "729 in investment, another function | 0A 2025 0 340100 | 0 202 729 -5 | K060 error",
        "729 in operations | 0A 2025 0 340100 | 1 202 729 -5 | ''",
        "899 with 589 | 0A 2025 0 340100 | 1 899 589 5 | ''",
        "899 with another art | 0A 2025 0 340100 | 1 899 010 5 | K065 error",
        "980 with another function | 0A 2025 0 340100 | 1 202 980 -5 | K065 error",
        "530 with 880 | 0A 2025 0 340100 | 1 880 530 5 | ''",
        "530 with another function | 0A 2025 0 340100 | 1 202 530 5 | K070 error",
        "871 with 800 | 0A 2025 0 340100 | 1 800 871 -5 | ''",
        "871 with another function | 0A 2025 0 340100 | 1 202 871 -5 | K075 error",
        "800 with another function | 0A 2025 0 340100 | 1 202 800 -5 | K080 error",
        "850 with 450 | 0A 2025 0 340100 | 1 850 450 5 | ''",
        "850 with 400, the year | 0A 2025 0 340100 | 1 850 400 5 | K081 warning",
        "850 with 400, quarter 3 | 0A 2025 3 340100 | 1 850 400 5 | K081 warning",
        "850 with 400, quarter 4 | 0A 2025 4 340100 | 1 850 400 5 | K081 error",
        "investment expenditure 1 | 0A 2025 0 340100 | =0 222 230 1; =0 870 910 -1 | ''",
        "no investment expenditure | 0A 2025 0 340100 | =0 222 230 0; =0 870 910 -1 | K085 error",
        "no investment income | 0A 2025 0 340100 | =0 222 230 1; =0 870 910 0 | K090 error",
        "no investment at all | 0A 2025 0 340100 | =0 222 230 0; =0 870 910 0 | ''",
        "investment 30 off | 0A 2025 0 340100 | 0 202 230 30 | ''",
        "investment 31 off | 0A 2025 0 340100 | 0 202 230 31 | K095 error",
        "investment 30 off below | 0A 2025 0 340100 | 0 202 230 -30 | ''",
        "investment 31 off below | 0A 2025 0 340100 | 0 202 230 -31 | K095 error",
        "investment 31 off in a quarter | 0A 2025 4 340100 | 0 202 230 31 | K095 warning",
        "no operating expenditure | 0A 2025 0 340100 | =1 202 010 -50; =1 800 870 -1; =1 840 800 -1 | K100 error; K110 error",
        "no operating expenditure in a quarter | 0A 2025 4 340100 | =1 202 010 -50; =1 800 870 -1; =1 840 800 -1 | K100 warning; K110 warning",
        "operating expenditure 1 | 0A 2025 0 340100 | =1 202 010 -49; =1 800 870 -1; =1 840 800 -1 | K110 error",
        "no operating income | 0I 2025 0 340100 | =3 202 010 -60; =3 202 650 50 | K100 error; K105 error",
        "operating income 1 | 0I 2025 0 340100 | =3 202 010 -49; =3 202 650 49 | ''",
        "operations 30 off | 0A 2025 0 340100 | 1 201 010 30 | ''",
        "operations 31 off | 0A 2025 0 340100 | 1 201 010 31 | K110 error",
        "operations 31 off in quarter 1 | 0A 2025 1 340100 | 1 201 010 31 | K110 warning",
        "operations 30 off below | 0A 2025 0 340100 | 1 201 010 -30 | ''",
        "operations 31 off below | 0A 2025 0 340100 | 1 201 010 -31 | K110 error",
        "assets and liabilities 1 | 0B 2025 0 340100 | =2 10 000 1; =2 31 000 -1 | ''",
        "no assets | 0B 2025 0 340100 | =2 10 000 0; =2 31 000 -1 | K115 error",
        "no liabilities | 0B 2025 0 340100 | =2 10 000 1; =2 31 000 0 | K120 error",
        "balance 10 off | 0B 2025 0 340100 | 2 20 000 10 | ''",
        "balance 11 off | 0B 2025 0 340100 | 2 20 000 11 | K125 error",
        "balance 10 off below | 0B 2025 0 340100 | 2 47 000 -10 | ''",
        "balance 11 off below | 0B 2025 0 340100 | 2 47 000 -11 | K125 error",
        "Oslo internal 10 off | 0A 2025 0 030100 | 1 202 298 20; 1 202 798 -10 | ''",
        "Oslo internal 11 off | 0A 2025 0 030100 | 1 202 298 20; 1 202 798 -9 | K126 warning",
        "Oslo internal investment 10 off | 0A 2025 0 030100 | 0 202 298 20; 0 202 798 -10 | ''",
        "Oslo internal investment 11 off | 0A 2025 0 030100 | 0 202 298 20; 0 202 798 -9 | K127 warning",
        "no tax | 0A 2025 0 340100 | =1 800 870 0; =1 840 800 -1000 | K130 error",
        "no tax in a quarter | 0A 2025 4 340100 | =1 800 870 0; =1 840 800 -1000 | K130 warning",
        "no tax on Svalbard | 0A 2025 0 211100 | =1 800 870 0; =1 840 800 -1000 | ''",
        "tax of 1 | 0A 2025 0 340100 | =1 800 870 -1; =1 840 800 -999 | ''",
        "no block grant | 0A 2025 0 340100 | =1 800 870 -1000; =1 840 800 0 | K135 error",
        "transfer 30 off | 0A 2025 0 340100 | 1 880 570 30 | ''",
        "transfer 31 off | 0A 2025 0 340100 | 1 880 570 31; =1 202 010 969 | K140 error",
        "transfer matched | 0A 2025 0 340100 | 1 880 570 31; =1 202 010 969; 0 880 970 -31; =0 870 910 -69 | ''",
        "no counter entry of depreciation | 0A 2025 0 340100 | =1 860 990 0; =1 840 800 -450 | K145 error; K155 error",
        "no counter entry in an undertaking | 0I 2025 0 340100 | =3 860 990 0; =3 202 650 -1050; =3 202 590 20; =3 202 010 1030 | K145 info",
        "no depreciation | 0A 2025 0 340100 | =1 202 590 0; =1 860 990 -30; =1 202 010 1030 | K150 error",
        "no depreciation in an undertaking | 0I 2025 0 340100 | =3 202 590 0; =3 860 990 -30; =3 202 010 1030 | K150 info",
        "depreciation 30 off | 0A 2025 0 340100 | 1 201 590 30 | ''",
        "depreciation 31 off | 0A 2025 0 340100 | 1 201 590 31; =1 202 010 969 | K155 error",
        "depreciation on finance | 0A 2025 0 340100 | 1 870 590 1 | K160 error",
        "depreciation on finance, cancelled | 0A 2025 0 340100 | 1 870 590 1; 1 880 590 -1 | ''",
        "counter entry elsewhere | 0A 2025 0 340100 | 1 202 990 -1 | K165 error",
        "counter entry elsewhere, cancelled | 0A 2025 0 340100 | 1 202 990 -1; 1 201 990 1 | ''",
        "290 in investment 30 off | 0A 2025 0 340100 | 0 290 200 30 | ''",
        "290 in investment 31 off | 0A 2025 0 340100 | 0 290 200 31; =0 222 230 69 | K170 error",
        "290 in operations 30 off | 0A 2025 0 340100 | 1 290 200 30 | ''",
        "290 in operations 31 off | 0A 2025 0 340100 | 1 290 200 31; =1 202 010 969 | K175 error",
        "465 in investment 30 off | 0C 2025 0 340000 | 0 465 200 30 | ''",
        "465 in investment 31 off | 0C 2025 0 340000 | 0 465 200 31; =0 520 230 69 | K180 error",
        "465 in operations 30 off | 0C 2025 0 340000 | 1 465 200 30 | ''",
        "465 in operations 31 off | 0C 2025 0 340000 | 1 465 200 31; =1 520 010 969 | K185 error",
        "memorandum 10 off | 0B 2025 0 340100 | 2 9200 000 10 | ''",
        "memorandum 11 off | 0B 2025 0 340100 | 2 9200 000 11 | K190 error",
        "memorandum 10 off below | 0B 2025 0 340100 | 2 9200 000 -10 | ''",
        "memorandum 11 off below | 0B 2025 0 340100 | 2 9200 000 -11 | K190 error"
      })
  void findsWhatItShould(String what, String head, String changes, String expected)
      throws UnreadableException {
    Findings findings = new Findings();

    read(file(head, changes), findings);

    assertThat(found(findings)).as(what).isEqualTo(expected);
  }

  /** Each row: what is tried; a record; what is found. A blank at a place is a dot here. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "right | 0A2025.340100..................1202.010.....1000 | ''",
        "too short | 0A2025.340100..................1202.010.....100 | K001 fatal",
        "too long | 0A2025.340100..................1202.010.....10000 | K001 fatal",
        "no art | 0A2025.340100..................1202.........1000 | K002 error",
        "a letter in the function | 0A2025.340100..................1A02.010.....1000 | K002 error",
        "quarter 5 | 0A20255340100..................1202.010.....1000 | K002 error; K005 error",
        "another form | 0C2025.340100..................1202.010.....1000 | K003 error",
        "another year | 0A2024.340100..................1202.010.....1000 | K004 error",
        "another quarter | 0A20251340100..................1202.010.....1000 | K005 error",
        "another region | 0A2025.340200..................1202.010.....1000 | K006 error",
        "a minus | 0A2025.340100..................1202.010....-1000 | ''",
        "a minus after the digits | 0A2025.340100..................1202.010....1000- | K014 error",
        "a decimal | 0A2025.340100..................1202.010...1000.5 | K014 error",
        "a blank after the digits | 0A2025.340100..................1202.010....1000. | K014 error",
        "a thousands sign | 0A2025.340100..................1202.010....1.000 | K014 error"
      })
  void findsRecordsThatAreNot(String what, String record, String expected)
      throws UnreadableException {
    Findings findings = new Findings();
    String right = "0A2025 340100                  1201 010        0";
    String line = record.replace('.', ' ').replace("1000 5", "1000.5");

    List<Row> rows = read(raw(right + "\n" + line + "\n"), findings);

    assertThat(found(findings).replaceAll("(?:^|; )K(?:1\\d\\d|0[89]\\d) \\w+", ""))
        .as(what)
        .isEqualTo(expected);
    if (!expected.isEmpty()) {
      assertThat(rows).as(what).isEmpty();
      assertThat(findings.list().get(0).position()).as(what).isEqualTo("line 2");
    }
  }

  @Test
  void aRealFileGivesItsEntriesAndTheirSums() throws Exception {
    Findings findings = new Findings();

    List<Row> rows = read(sample(), findings);

    // Its year is not closed and it is cut down: sums warn, and nothing else is wrong with it.
    assertThat(found(findings)).isEqualTo("K095 warning; K099 info; K110 warning; K155 warning");
    assertThat(rows).hasSize(221 + 7 * 5 + 2 * 5);
    assertThat(rows).allMatch(row -> row.place().equals("0402") && row.period().equals("2019-Q4"));
    // Function 211: wages 8,914, purchases 49, transfers 4,733 and 7, depreciation 3, less
    // compensation for illness 61 and VAT 7.
    assertThat(value(rows, "0A_211_AGD10")).isEqualTo("13638");
    assertThat(value(rows, "0A_211_AGD9")).isEqualTo("13706");
    // The same less fees 4 + 338 + 61 + 7.
    assertThat(value(rows, "0A_211_AGD1")).isEqualTo("13296");
    // Wages, purchases, VAT 7, depreciation 3, less compensation for VAT 7.
    assertThat(value(rows, "0A_211_AGD3")).isEqualTo("8966");
    assertThat(value(rows, "0A_211_AGD4")).isEqualTo("8905");
    assertThat(value(rows, "0A_FGK7_AGD10")).isEqualTo("140049");
    assertThat(value(rows, "0A_FGK8_AGD10")).isEqualTo("246489");
    assertThat(value(rows, "0A_1_202_010")).isEqualTo("131025");
    assertThat(value(rows, "0A_1_800_870")).isEqualTo("-470681");
  }

  @Test
  void aRealFileIsRecognisedAndFindsItsMunicipality(@TempDir Path home) throws Exception {
    Path file = home.resolve("accounts.dat");
    Files.write(file, sample().bytes());

    Outcome outcome = new Ingest(CATALOGUE, home).load(file);

    assertThat(outcome.source()).contains("kostra-accounts");
    assertThat(outcome.refused()).isFalse();
    assertThat(outcome.observations()).isEqualTo(266);
    assertThat(outcome.findings().counts()).containsOnlyKeys("K095", "K099", "K110", "K155");
  }

  @Test
  void theSameEntryTwiceIsSummed() throws UnreadableException {
    List<Row> rows = read(file("0A 2025 0 340100", "1 221 010 5; 1 221 010 6"), new Findings());

    assertThat(value(rows, "0A_1_221_010")).isEqualTo("11");
    assertThat(value(rows, "0A_221_AGD10")).isEqualTo("11");
    assertThat(rows).allMatch(row -> row.period().equals("2025"));
  }

  @Test
  void aDistrictOfOsloIsNoMunicipality() throws UnreadableException {
    List<Row> rows = read(file("0A 2025 0 030101", ""), new Findings());

    assertThat(rows).isNotEmpty().allMatch(row -> row.place().equals("030101"));
  }

  @Test
  void aYearBeforeTheFirstLayoutIsRefused() {
    assertThatThrownBy(() -> read(file("0A 2018 0 040200", ""), new Findings()))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("no record layout for 2018");
  }

  @Test
  void aFindingSaysWhatToCorrect() throws UnreadableException {
    Findings findings = new Findings();

    read(file("0A 2025 0 340100", "1 201 010 31"), findings);

    assertThat(findings.list().get(0).text().sv())
        .isEqualTo(
            "Driftsutgifter plus driftsintäkter ska bli noll (marginal 30) men blir 31 (1081 och"
                + " -1050). Rätta posterna i tusental kronor så att det går jämnt upp.");
    assertThat(findings.list().get(0).text().nb()).contains("skal bli null (margin 30)");
    assertThat(findings.list().get(0).text().en()).contains("must be 0 (margin 30) but is 31");
  }

  private static String value(List<Row> rows, String variable) {
    return rows.stream()
        .filter(row -> row.variable().equals(variable))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static String found(Findings findings) {
    return findings.list().stream()
        .map(KostraAccountsTest::text)
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String text(Finding finding) {
    return finding.rule() + " " + finding.severity().name().toLowerCase(Locale.ROOT);
  }

  private static List<Row> read(RawFile file, Findings findings) throws UnreadableException {
    List<Row> rows = new ArrayList<>();
    new KostraAccounts().read(file, new Control(CATALOGUE, "a file", findings), rows::add);
    return rows;
  }

  private static RawFile file(String head, String changes) {
    String[] words = head.split(" ");
    String base =
        switch (words[0]) {
          case "0A" -> MUNICIPALITY;
          case "0M" -> MUNICIPALITY.replace("1 ", "3 ").replace("; 0 ", "; 4 ");
          case "0C" -> COUNTY;
          case "0I" -> UNDERTAKING;
          default -> BALANCE;
        };
    List<String> records = new ArrayList<>(List.of(base.split("; ")));
    for (String change : changes.split("; ")) {
      if (change.startsWith("=")) {
        String key = change.substring(1, change.lastIndexOf(' ') + 1);
        assertThat(records.removeIf(record -> record.startsWith(key))).as(change).isTrue();
        records.add(change.substring(1));
      } else if (!change.isEmpty()) {
        records.add(change);
      }
    }
    String quarter = words[2].equals("0") ? " " : words[2];
    return raw(
        records.stream()
            .map(record -> record.split(" "))
            .map(
                cells ->
                    "%s%s%s%s%18s%s%-4s%s%9s"
                        .formatted(
                            words[0], words[1], quarter, words[3], "", cells[0], cells[1], cells[2],
                            cells[3]))
            .collect(Collectors.joining("\n")));
  }

  private static RawFile raw(String text) {
    return new RawFile("a file", Path.of("a file"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static RawFile sample() throws Exception {
    Path path =
        Path.of(
            Objects.requireNonNull(
                    KostraAccountsTest.class.getResource("/kostra/0A-2019-Q4-kongsvinger-cut.dat"))
                .toURI());
    return new RawFile("sample.dat", path, Files.readAllBytes(path));
  }
}
