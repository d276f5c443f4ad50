package jamfor.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PxTest {

  private static final Source KOSTRA = Samples.source("ssb-kostra-px");
  private static final Source MIGRATION =
      Samples.source(
          "px",
          """
          {"place": "region", "variable": ["type", "age"], "period": "period", "sex": "sex"}
          """);

  @Test
  void aTableOfKostraByTheCodesOfItsDimensions() throws Exception {
    List<Row> rows = Samples.read(KOSTRA, Samples.file("ssb/11820.px"));

    assertThat(rows)
        .hasSize(12)
        .extracting(Row::place, Row::variable, Row::period, Row::sex, Row::value)
        .startsWith(
            tuple("3001", "KOSfolkemengde0000", "2021", "T", "31444"),
            tuple("3001", "KOSfolkemengde0000", "2022", "T", "31730"),
            tuple("3001", "KOSkvinne0000", "2021", "T", "15563"))
        .endsWith(tuple("3002", "KOSmenn0000", "2022", "T", "25433"));
    assertThat(rows.get(6).position()).isEqualTo("row 82, value 7");
  }

  @Test
  void aSymbolMeansWhatTheFileSaysItMeans() throws Exception {
    Source source =
        Samples.source(
            "px",
            "{\"place\": \"region\", \"variable\": \"age\", \"period\": \"period\", \"sex\": \"sex\"}");

    assertThat(Samples.read(source, Samples.file("scb/BE0101F1datasymbols.px")))
        .extracting(Row::place, Row::variable, Row::sex, Row::value)
        .startsWith(
            tuple("00", "20", "1", "456"),
            tuple("00", "20", "2", "one"),
            tuple("00", "21", "1", "613"),
            tuple("00", "21", "2", "two"))
        .contains(tuple("01", "22", "2", "six"))
        .endsWith(tuple("0115", "22", "1", "20"), tuple("0115", "22", "2", "23"));
  }

  @Test
  void aSymbolOfWhichTheFileSaysNothingIsItself() throws Exception {
    Source source =
        Samples.source(
            "px",
            """
            {"constant": {"place": "0000"}, "variable": ["FackligOrg", "AnstForm", "ContentsCode"],
             "period": "Tid", "sex": "Kon"}
            """);

    assertThat(Samples.read(source, Samples.file("scb/TAB2936.px")))
        .hasSize(189)
        .extracting(Row::place, Row::variable, Row::period, Row::sex, Row::value)
        .startsWith(tuple("0000", "Samtliga/ANSTTOT/AM0401RP", "2025M11", "1", "2382.7"))
        .contains(
            tuple("0000", "LO/TA/AM0401RP", "2026M01", "1", ".."),
            tuple("0000", "Ejfack/FA/AM0401RP", "2025M12", "1+2", "1226.3"))
        .endsWith(tuple("0000", "uppg saknas/TA/AM0401RP", "2026M01", "1+2", ".."));
  }

  @Test
  void keysBeforeEachLine() throws Exception {
    assertThat(Samples.read(MIGRATION, Samples.file("scb/BE0101F1symbnotkeys.px")))
        .hasSize(48)
        .extracting(Row::place, Row::variable, Row::sex, Row::value)
        .startsWith(
            tuple("00", "BE0101F1/20", "1", "456"),
            tuple("00", "BE0101F1/20", "2", "n.a."),
            tuple("00", "BE0101F2/20", "1", "223"),
            tuple("00", "BE0101F2/20", "2", "327"))
        .endsWith(tuple("0115", "BE0101F2/22", "2", "35"));
  }

  @Test
  void aLineWithoutValuesThatIsLeftOutShiftsNothing() throws Exception {
    String text = latin("scb/BE0101F1symbnotkeys.px");
    String without = text.replaceFirst("\"01 Stockholm county\",\"21\"[^\n]*\n", "");

    assertThat(Samples.read(MIGRATION, latinFile(without)))
        .hasSize(44)
        .noneMatch(row -> row.place().equals("01") && row.variable().endsWith("/21"))
        .extracting(Row::place, Row::variable, Row::sex, Row::value)
        .contains(tuple("01", "BE0101F1/22", "1", "924"));
  }

  @ParameterizedTest(name = "dimensions named {0}, {1}, {2}, {3}, {4}")
  @CsvSource({
    "region, age, period, type, sex",
    "region, ålder, tid, typ, kön",
    "kunta, ikä, aika, tyypi, sukupuoli"
  })
  void aDimensionGoesByItsNameInAnyLanguage(
      String place, String age, String period, String type, String sex) throws Exception {
    String layout =
        "{\"place\": \"%s\", \"variable\": [\"%s\", \"%s\"], \"period\": \"%s\", \"sex\": \"%s\"}";
    Source source = Samples.source("px", layout.formatted(place, type, age, period, sex));

    assertThat(Samples.read(source, Samples.file("scb/BE0101F1langensvfiolikacelln.px")))
        .hasSize(48)
        .extracting(Row::place, Row::variable, Row::period, Row::sex, Row::value)
        .contains(
            tuple("00", "BE0101F1/20", "2003", "1", "456"),
            tuple("0114", "BE0101F2/21", "2003", "2", "57"));
  }

  @Test
  void textsOverSeveralLinesAndNoSignAtTheEnd() throws Exception {
    Source source =
        Samples.source(
            "px",
            "{\"constant\": {\"place\": \"0000\"}, \"variable\": \"Product group\", \"period\": \"period\"}");

    assertThat(Samples.read(source, Samples.file("scb/PR0101B3_kpi_month.px")))
        .hasSize(12 * 27)
        .extracting(Row::variable, Row::period, Row::value)
        .startsWith(tuple("01", "2006M10", "240.25"), tuple("01", "2006M11", "240.69"))
        .contains(tuple("01.1", "2008M12", "278.14"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a value too few | 25007 25433 | 25007 | row 83 | 11 values where the dimensions make 12",
        "a value too many | 25433 | 25433 1 | row 82 | have their 12 values already",
        "broken off in the data | ' 25433 \\n;' | ' 25' | row 82 | breaks off inside a value",
        "the data's name broken | DATA= | DAT | row 83 | «=» is missing before «;»",
        "a keyword twice | DECIMALS=0; | MATRIX=\"x\"; | row 8 | stands twice",
        "more after the end | \\n; | '\\n; 17' | row 83 | more after the end",
        "a code too few | \"3001\",\"3002\" | \"3001\" | VALUES(region) | 2 values and 1 codes",
        "a code twice | \"3001\",\"3002\" | \"3001\",\"3001\" | KOKkommuneregion0000 | stands twice",
        "another dimension | \"Tid\" | \"Kvartal\" | Tid | the dimension is missing",
        "an encoding that is none | iso-8859-1 | klingon-8 | CODEPAGE | no such encoding",
        "UTF-8 that is none | iso-8859-1 | utf-8 | 0 | not UTF-8"
      })
  void whatIsBrokenIsRefusedWithItsPlace(
      String what, String right, String wrong, String position, String message) {
    String text = latin("ssb/11820.px");
    String from = right.replace("\\n", "\n");
    String to = wrong.replace("\\n", "\n");
    assertThat(text).as(what).contains(from);
    RawFile broken = latinFile(text.replace(from, to));

    assertThatThrownBy(() -> Samples.read(KOSTRA, broken))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> {
              assertThat(refused.position()).startsWith(position);
              assertThat(refused).hasMessageContaining(message);
            });
  }

  @Test
  void aFileBrokenOffBeforeItsDataIsRefused() {
    String text = latin("ssb/11820.px");
    RawFile broken = latinFile(text.substring(0, text.indexOf("VALUES(\"år\")") + 14));
    assertThatThrownBy(() -> Samples.read(KOSTRA, broken))
        .hasMessageContaining("the file breaks off before its data are complete");
  }

  @Test
  void aFileThatSaysLatinAndIsWrittenInUtf8IsRefused() {
    assertThatThrownBy(() -> Samples.read(KOSTRA, Samples.text(latin("ssb/11820.px"))))
        .hasMessageContaining("iso-8859-1 but is written in UTF-8");
  }

  @Test
  void aFileThatDoesNotSayItsEncodingIsNotGuessedAt() {
    String silent =
        latin("ssb/11820.px").replace("CHARSET=\"ANSI\";", "").replaceFirst("CODEPAGE=[^;]*;", "");
    assertThatThrownBy(() -> Samples.read(KOSTRA, latinFile(silent.strip())))
        .hasMessageContaining("not US-ASCII");
  }

  @Test
  void aLanguageThatSaysLessThanTheOtherIsRefused() {
    assertThatThrownBy(
            () -> Samples.read(MIGRATION, Samples.file("scb/BE0101F1ensvcontvarerror.px")))
        .hasMessageContaining("does not say the same in sv as in en");
  }

  @Test
  void aDimensionOfWhichTheLayoutSaysNothingIsRefused() {
    assertThat(Samples.recognises(KOSTRA, Samples.file("scb/BE0101A1proc.px"))).isFalse();
    Source source =
        Samples.source("px", "{\"place\": \"region\", \"variable\": \"$$SORT\", \"sex\": \"sex\"}");
    assertThatThrownBy(() -> Samples.read(source, Samples.file("scb/BE0101A1proc.px")))
        .hasMessageContaining("the source's layout does not say what this dimension is");
  }

  private static String latin(String name) {
    return new String(Samples.bytes(name), StandardCharsets.ISO_8859_1);
  }

  private static RawFile latinFile(String text) {
    return Samples.file(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
