package jamfor.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyExcelTest {

  private static final Source SURVEY = Samples.source("skolinspektionen-year-8");
  private static final String SAMPLE = "skolinspektionen/year-8-2022.xlsx";

  @Test
  void threeRowsOfHeaderAndAUnitARow() throws Exception {
    List<Row> rows = Samples.read(SURVEY, Samples.file(SAMPLE));

    assertThat(rows).noneMatch(row -> row.place().isEmpty());
    assertThat(rows)
        .filteredOn(row -> row.unit().equals(java.util.Optional.of("81072495")))
        .extracting(
            Row::position,
            Row::place,
            row -> row.provider().orElseThrow(),
            Row::variable,
            row -> row.measure().orElse(""),
            Row::sex,
            row -> Double.parseDouble(row.value()))
        .startsWith(
            tuple("F13", "Tanum", "2120", "Antal i gruppen", "", "", 41.0),
            tuple("G13", "Tanum", "2120", "Antal", "", "", 28.0),
            tuple("H13", "Tanum", "2120", "Svarsfrekvens", "", "", 0.683),
            tuple("I13", "Tanum", "2120", "1. Information om utbildningen", "Index", "Totalt", 5.7),
            tuple("J13", "Tanum", "2120", "1. Information om utbildningen", "Index", "Flicka", 6.0))
        .contains(
            tuple(
                "ED13",
                "Tanum",
                "2120",
                "Hur nöjd är du med din skola?",
                "Medelvärde",
                "Pojke",
                5.3));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another year group | Elever årskurs 8 | Elever årskurs 5 | A1 | the title is",
        "another sheet | Könsuppdelat resultat | Resultat per kön | 1 | no sheet Könsuppdelat",
        "a column with another name | >Skolenhetskod< | >Enhetskod< | row 2 | Skolenhetskod is missing",
        "a code that is none | <v>81072495</v> | <v>8107</v> | D13 | no code of a school unit: 8107"
      })
  void whatIsBrokenIsRefusedWithItsPlace(
      String what, String right, String wrong, String position, String message) throws Exception {
    RawFile broken = Samples.file(replaced(right, wrong));

    assertThatThrownBy(() -> Samples.read(SURVEY, broken))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> assertThat(refused.position()).isEqualTo(position))
        .hasMessageContaining(message);
  }

  @Test
  void aNewQuestionIsHandedOverAndNotLost() throws Exception {
    RawFile file = Samples.file(replaced("Hur nöjd är du med din skola?", "Hur trivs du?"));
    assertThat(Samples.read(SURVEY, file)).anyMatch(row -> row.variable().equals("Hur trivs du?"));
  }

  @Test
  void aBrokenOffWorkbookIsRefused() {
    byte[] half = Samples.bytes(SAMPLE);
    RawFile file = Samples.file(Arrays.copyOf(half, half.length / 2));
    assertThat(Samples.recognises(SURVEY, file)).isFalse();
    assertThatThrownBy(() -> Samples.read(SURVEY, file)).isInstanceOf(UnreadableException.class);
  }

  /** The sample with a text replaced in each of its parts. */
  private static byte[] replaced(String right, String wrong) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Samples.bytes(SAMPLE)));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        found |= text.contains(right);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(found).isTrue();
    return bytes.toByteArray();
  }
}
