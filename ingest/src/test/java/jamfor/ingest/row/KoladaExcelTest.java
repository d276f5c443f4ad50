package jamfor.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shapes of Kolada's workbooks. Only that with the years across has been seen; the others are
 * synthetic, and so are all values here.
 */
class KoladaExcelTest {

  private static final Source EXPORT = Samples.source("kolada-export");
  private static final String TITLE = "Invånare totalt, antal";

  /** A sheet as lines parted by semicolons, cells by ^. */
  private final Map<String, String> sheets = new LinkedHashMap<>();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "years across | Kolada nyckeltal ; ^^2018^2019 ; TITLE^Munkedal^1^2 ; TITLE^Sotenäs^3^4",
        "years across, the key figure above | Kolada nyckeltal ; TITLE ; ^2018^2019 ; Munkedal^1^2 ; Sotenäs^3^4",
        "years across, headings over all | Kommun^Nyckeltal^2018^2019 ; Munkedal^TITLE^1^2 ; Sotenäs^TITLE^3^4",
        "transposed, years down | Kolada nyckeltal ; ^^Munkedal^Sotenäs ; TITLE^2018^1^3 ; TITLE^2019^2^4",
        "transposed, the year before the key figure | ^^Munkedal^Sotenäs ; 2018^TITLE^1^3 ; 2019^TITLE^2^4",
        "transposed, the key figure above | TITLE ; ^Munkedal^Sotenäs ; 2018^1^3 ; 2019^2^4",
        "key figures across | ^^TITLE ; Munkedal^2018^1 ; Munkedal^2019^2 ; Sotenäs^2018^3 ; Sotenäs^2019^4",
        "notes around the table | Kolada nyckeltal ;; ^^2018^2019 ; TITLE^Munkedal^1^2 ; TITLE^Sotenäs^3^4 ;; Källa: Kolada",
      })
  void aSheetInAnyOfTheShapesSaysTheSame(String shape, String lines) throws Exception {
    sheets.put("Blad1", lines);

    assertThat(Samples.recognises(EXPORT, workbook())).isTrue();
    assertThat(Samples.read(EXPORT, workbook()))
        .extracting(Row::place, Row::variable, Row::period, Row::sex, Row::value)
        .containsExactlyInAnyOrder(
            tuple("Munkedal", TITLE, "2018", "Totalt", "1"),
            tuple("Munkedal", TITLE, "2019", "Totalt", "2"),
            tuple("Sotenäs", TITLE, "2018", "Totalt", "3"),
            tuple("Sotenäs", TITLE, "2019", "Totalt", "4"));
  }

  @Test
  void aYearOnEachSheet() throws Exception {
    sheets.put("2018", "Kolada nyckeltal ; ^" + TITLE + " ; Munkedal^1 ; Sotenäs^3");
    sheets.put("2019", "Kolada nyckeltal ; ^Munkedal^Sotenäs ; " + TITLE + "^2^4");

    assertThat(Samples.read(EXPORT, workbook()))
        .extracting(Row::number, Row::position, Row::place, Row::period, Row::value)
        .containsExactly(
            tuple(1, "2018!B3", "Munkedal", "2018", "1"),
            tuple(2, "2018!B4", "Sotenäs", "2018", "3"),
            tuple(3, "2019!B3", "Munkedal", "2019", "2"),
            tuple(3, "2019!C3", "Sotenäs", "2019", "4"));
  }

  @Test
  void aKeyFigureOnEachSheet() throws Exception {
    sheets.put(TITLE, "^2018 ; Munkedal^1");
    sheets.put("Mediannettoinkomst", "^2018 ; Munkedal^200000");

    assertThat(Samples.read(EXPORT, workbook()))
        .extracting(Row::variable, Row::value)
        .containsExactly(tuple(TITLE, "1"), tuple("Mediannettoinkomst", "200000"));
  }

  @Test
  void aMunicipalityOnEachSheet() throws Exception {
    sheets.put("Munkedal", "^2018 ; " + TITLE + "^1");
    sheets.put("Sotenäs", "^" + TITLE + " ; 2018^3");

    assertThat(Samples.read(EXPORT, workbook()))
        .extracting(Row::place, Row::variable, Row::period, Row::value)
        .containsExactly(
            tuple("Munkedal", TITLE, "2018", "1"), tuple("Sotenäs", TITLE, "2018", "3"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "in a column | ^^^2018 ; TITLE^Munkedal^Kvinnor^1 ; TITLE^Munkedal^Män^2",
        "in the first column | ^^^2018 ; Kvinnor^TITLE^Munkedal^1 ; Män^TITLE^Munkedal^2",
        "across | Nyckeltal^Kommun^År^Kvinnor^Män ; TITLE^Munkedal^2018^1^2",
      })
  void womenAndMenAreNeverTheTotal(String shape, String lines) throws Exception {
    sheets.put("Blad1", lines);

    assertThat(Samples.read(EXPORT, workbook()))
        .extracting(Row::sex, Row::value)
        .containsExactly(tuple("Kvinnor", "1"), tuple("Män", "2"));
  }

  @Test
  void theNameOfASheetAndALineAboveItsTableSayTheSex() throws Exception {
    sheets.put("Kvinnor", "^^2018 ; " + TITLE + "^Munkedal^1");
    sheets.put("Blad2", "Män ; ^^2018 ; " + TITLE + "^Munkedal^2");

    assertThat(Samples.read(EXPORT, workbook()))
        .extracting(Row::sex, Row::value)
        .containsExactly(tuple("Kvinnor", "1"), tuple("Män", "2"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a column nobody names | ^^^2018 ; 1430^TITLE^Munkedal^1 | Blad1!C1 | without a heading",
        "a gap among the years | ^^2018^^2020 ; TITLE^Munkedal^1^2^3 | Blad1!D1 | without a heading",
        "a sum among the years | ^^2018^Medel ; TITLE^Munkedal^1^2 | Blad1!D1 | «Medel» among the years",
        "a value beside the table | ^^2018 ; TITLE^Munkedal^1^2 | Blad1!D2 | a value without a heading",
        "a name written once for several lines | ^^2018 ; TITLE^Munkedal^1 ; ^Sotenäs^2 | Blad1!A3 | write in every line",
        "two levels of headings | ^TITLE^TITLE ; ^2018^2019 ; Munkedal^1^2 | Blad1!A1 | which PERIOD",
        "no year | ^TITLE ; Munkedal^1 | Blad1!A1 | which PERIOD",
        "a sex among other words | Endast kvinnor ; ^^2018 ; TITLE^Munkedal^1 | Blad1!A2 | which SEX",
        "two columns of years | ^^2018 ; Munkedal^2017^1 | Blad1!B1 | a second column of the same kind",
        "a year for a municipality | ^TITLE ; 2018^1 | Blad1!A1 | which PLACE",
      })
  void whatWouldHaveToBeGuessedIsRefusedWithItsCell(
      String what, String lines, String position, String fault) throws Exception {
    sheets.put(what.startsWith("a year for") ? "2021" : "Blad1", lines);

    assertThatThrownBy(() -> Samples.read(EXPORT, workbook()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(fault)
        .satisfies(
            broken ->
                assertThat(((UnreadableException) broken).position())
                    .endsWith(position.substring(position.indexOf('!'))));
  }

  @Test
  void aSheetWithoutATableIsSaidAndAnEmptyOneIsNot() throws Exception {
    sheets.put("Läs mig", "Källa^Kolada ; Hämtat^2024");
    sheets.put("Blad2", "");
    sheets.put("Blad3", "^^2018 ; " + TITLE + "^Munkedal^1");
    List<Notice> notices = new ArrayList<>();

    new KoladaExcel().read(workbook(), EXPORT, row -> {}, notices::add);

    assertThat(notices)
        .extracting(Notice::rule, Notice::position)
        .containsExactly(tuple("F023", "Läs mig!A1"));
  }

  /** Else the figures of whatever looks the same would be taken for inhabitants. */
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Kolada nyckeltal | Municipality^2018 ; Munkedal^1 | true",
        "Blad1 | Municipality^2018 ; Munkedal^1 | false",
        "Kolada nyckeltal | ^2018 ; Munkedal^1 | false",
        "Kolada nyckeltal | Kostnad förskola ; Municipality^2018 ; Munkedal^1 | false",
      })
  void aLayoutsOnlyFigureIsThatOfItsOwnTable(String sheet, String lines, boolean recognised)
      throws Exception {
    sheets.put(sheet, lines);

    assertThat(Samples.recognises(Samples.source("kolada-inhabitants"), workbook()))
        .isEqualTo(recognised);
  }

  @Test
  void anExportOfUnknownKeyFiguresIsStillKoladas() throws Exception {
    sheets.put("Blad1", "Kolada nyckeltal ; ^^2018 ; Något annat^Munkedal^1");
    assertThat(Samples.recognises(EXPORT, workbook())).isTrue();

    sheets.put("Blad1", "Något ; ^^2018 ; Något annat^Munkedal^1");
    assertThat(Samples.recognises(EXPORT, workbook())).isFalse();
  }

  private RawFile workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      sheets.forEach((name, lines) -> write(workbook.newWorksheet(name), lines));
    }
    return Samples.file(bytes.toByteArray());
  }

  private static void write(Worksheet sheet, String lines) {
    String[] all = lines.replace("TITLE", TITLE).split(";");
    for (int line = 0; line < all.length; line++) {
      String[] cells = all[line].strip().split("\\^", -1);
      for (int i = 0; i < cells.length; i++) {
        if (cells[i].matches("\\d+")) {
          sheet.value(line, i, Integer.parseInt(cells[i]));
        } else if (!cells[i].isEmpty()) {
          sheet.value(line, i, cells[i]);
        }
      }
    }
  }
}
