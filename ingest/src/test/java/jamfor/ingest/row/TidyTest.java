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

/** Tables whose columns a layout names, as CSV and as JSON. */
class TidyTest {

  private static final Source SKOLEPORTEN = Samples.source("udir-skoleporten");
  private static final Source PARTICIPATION = Samples.source("udir-pupil-survey-participation");

  @Test
  void aVariableInThreeColumnsWithItsMeasureBeside() throws Exception {
    assertThat(Samples.read(SKOLEPORTEN, Samples.file("udir/skoleporten-stavanger.csv")))
        .hasSize(502)
        .extracting(
            Row::position,
            row -> row.unit().orElse(""),
            row -> row.provider().orElse(""),
            Row::variable,
            row -> row.measure().orElse(""),
            Row::period,
            Row::sex,
            Row::value)
        .startsWith(
            tuple(
                "row 2",
                "Auglend skole",
                "Offentlig",
                "Nasjonale prøver 5. trinn/Engelsk/Trinn 5",
                "Skalapoeng",
                "2014-2015",
                "Begge kjønn",
                "53"));
  }

  @Test
  void severalValuesInALineAndOneOwnerOfTwo() throws Exception {
    List<Row> rows = Samples.read(PARTICIPATION, Samples.file("udir/tabell-155.json"));

    assertThat(rows)
        .hasSize(45)
        .extracting(Row::number, Row::position, Row::variable, Row::period, Row::value)
        .startsWith(
            tuple(1, "/1, AndelDeltatt", "Videregående trinn 1/AndelDeltatt", "2021-22", "88,3"),
            tuple(2, "/1, AntallBesvart", "Videregående trinn 1/AntallBesvart", "2021-22", "166"),
            tuple(
                3, "/1, AntallInvitert", "Videregående trinn 1/AntallInvitert", "2021-22", "188"));
    assertThat(rows)
        .extracting(row -> row.unit().orElse(""))
        .containsOnly("Bergen private gymnas AS");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another name of a column | ;Verdi; | ;Tall; | row 2 | the row has no column Verdi",
        "a line that ends too early | ;Begge kjønn;53;Skalapoeng | ;Begge kjønn | row 2 | no column Verdi"
      })
  void aBrokenTableIsRefusedWithItsPlace(
      String what, String right, String wrong, String position, String message) {
    String text =
        new String(Samples.bytes("udir/skoleporten-stavanger.csv"), StandardCharsets.UTF_8);
    assertThat(text).as(what).contains(right);
    RawFile broken = Samples.text(text.replaceFirst(right, wrong));

    assertThatThrownBy(() -> Samples.read(SKOLEPORTEN, broken))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> {
              assertThat(refused.position()).isEqualTo(position);
              assertThat(refused).hasMessageContaining(message);
            });
  }

  @Test
  void aTableInAnotherEncodingIsRefused() {
    String text =
        new String(Samples.bytes("udir/skoleporten-stavanger.csv"), StandardCharsets.UTF_8);
    byte[] latin = text.replace("\uFEFF", "").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Samples.read(SKOLEPORTEN, Samples.file(latin)))
        .hasMessageContaining("not UTF-8");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a member that is not there | \"AndelDeltatt\":\"88,3\", | '' | /1, AndelDeltatt | no column AndelDeltatt",
        "an owner that is not there | \"EierformNavn\":\"Privat eiet\", | '' | /0 | no column EierformNavn",
        "no list | [{ | {\"a\":[{ | 1: | "
      })
  void aBrokenListIsRefusedWithItsPlace(
      String what, String right, String wrong, String position, String message) {
    String text = new String(Samples.bytes("udir/tabell-155.json"), StandardCharsets.UTF_8);
    assertThat(text).as(what).contains(right);
    RawFile broken = Samples.text(text.replace(right, wrong));

    assertThatThrownBy(() -> Samples.read(PARTICIPATION, broken))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> {
              assertThat(refused.position()).startsWith(position);
              assertThat(refused).hasMessageContaining(message == null ? "" : message);
            });
  }

  @Test
  void anAnswerOfAnotherTableIsNotTheSources() {
    assertThat(Samples.recognises(PARTICIPATION, Samples.file("udir/tabell-152.json"))).isFalse();
    assertThat(Samples.recognises(PARTICIPATION, Samples.file("udir/tabell-155.json"))).isTrue();
  }
}
