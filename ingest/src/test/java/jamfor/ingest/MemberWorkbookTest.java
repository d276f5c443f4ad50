package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a workbook can have in a cell; all numbers are synthetic. */
class MemberWorkbookTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final List<String> HEADS =
      List.of(
          "jamfor_form",
          "edition",
          "municipality",
          "variable",
          "period",
          "sex",
          "title",
          "value",
          "comment");
  private static final List<String> LINE =
      List.of(
          "members/1",
          "v8-2024",
          "1430",
          "members.premises_school",
          "2024",
          "T",
          "Premises of compulsory schools, usable floor area");

  private static final int VALUE = 7;

  @TempDir Path home;

  @Test
  void aNumberKeepsAllItsDigits() throws IOException {
    Outcome outcome = check(sheet -> sheet.value(1, VALUE, 21870.123456789));
    assertThat(outcome.refused()).isFalse();
    assertThat(outcome.observations()).isEqualTo(1);
  }

  @Test
  void aWholeNumberStoredAsTextIsANumber() throws IOException {
    assertThat(check(sheet -> sheet.value(1, VALUE, "21870")).refused()).isFalse();
  }

  @Test
  void aDecimalCommaInATextIsRefusedWithItsCell() throws IOException {
    Finding finding = refused(sheet -> sheet.value(1, VALUE, "21870,5"), "F046");
    assertThat(finding.position()).isEqualTo("Figurer!H2");
    assertThat(finding.text().nb()).contains("«21870,5»");
    assertThat(finding.about().variable()).contains("members.premises_school");
  }

  @Test
  void aDateIsNoNumber() throws IOException {
    Finding finding =
        refused(
            sheet -> {
              sheet.value(1, VALUE, LocalDate.of(2024, 5, 12));
              sheet.style(1, VALUE).format("yyyy-mm-dd").set();
            },
            "F047");
    assertThat(finding.position()).isEqualTo("Figurer!H2");
  }

  @Test
  void perCentIsNoNumber() throws IOException {
    refused(
        sheet -> {
          sheet.value(1, VALUE, 0.054);
          sheet.style(1, VALUE).format("0.0%").set();
        },
        "F047");
  }

  @Test
  void aNumberFormatWithAUnitInQuotesIsANumber() throws IOException {
    Outcome outcome =
        check(
            sheet -> {
              sheet.value(1, VALUE, 21870);
              sheet.style(1, VALUE).format("#,##0 \"m² yta\"").set();
            });
    assertThat(outcome.refused()).isFalse();
  }

  @Test
  void aFormulaThatWasNeverComputedIsRefused() throws IOException {
    refused(sheet -> sheet.formula(1, VALUE, "SUM(A1:A2)"), "F048");
  }

  @Test
  void yesAndNoAreNoNumbers() throws IOException {
    refused(sheet -> sheet.value(1, VALUE, true), "F048");
  }

  @Test
  void anotherMunicipalityOnTheFirstSheetIsRefused() throws IOException {
    byte[] workbook =
        workbook(
            guide -> {
              guide.value(0, 0, "jamfor_municipality");
              guide.value(0, 2, "Tanum (1435)");
            },
            sheet -> sheet.value(1, VALUE, 21870));
    Outcome outcome = check(workbook);
    assertThat(outcome.findings().list())
        .filteredOn(finding -> finding.rule().equals("F042"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.position()).isEqualTo("Figurer!C2");
              assertThat(finding.text().sv()).contains("1430").contains("1435");
            });
  }

  /** The same numbers, filled in and saved by other programs than the one that wrote it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jamfor-template-1430-v8-2024.xlsx",
        "libreoffice-1430-v8-2024.xlsx",
        "libreoffice-1430-v8-2024.csv"
      })
  void aTemplateSavedByAnotherProgramIsReadInFull(String name) throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Outcome outcome =
        ingest.load(
            Path.of(
                Objects.requireNonNull(MemberWorkbookTest.class.getResource("/members/" + name))
                    .toURI()));

    assertThat(outcome.source()).contains("members");
    assertThat(outcome.findings().counts())
        .hasSize(2)
        .containsEntry("F054", 1)
        .containsEntry("F052", 1);
    assertThat(ingest.store().read(outcome.receipt().orElseThrow()))
        .allMatch(one -> one.municipality().equals("1430"))
        .extracting(MemberWorkbookTest::line)
        .containsExactlyInAnyOrder(
            "guardian_index_preschool 2024 T 72.5",
            "guardian_answers_preschool 2024 T 211.0",
            "guardian_asked_preschool 2024 T 340.0",
            "sick_leave_preschool 2024 T 9.25",
            "sick_leave_preschool 2024 K 9.5",
            "sick_leave_preschool 2024 M suppressed",
            "premises_preschool 2024 T 5120.0",
            "merit_value_16 2023/24 T 198.75",
            "merit_value_16 2023/24 K 210.0",
            "merit_value_16 2023/24 M 188.0",
            "school_transport 2024-10 T 402.0",
            "pupil_computers 2024-10 T not_delivered",
            "sick_leave_school 2024 T 6.1",
            "sick_leave_school 2024 K 6.6",
            "sick_leave_school 2024 M 5.0",
            "premises_school 2024 T not_delivered");
  }

  private static String line(Observation one) {
    return "%s %s %s %s"
        .formatted(
            one.variable().replace("members.", ""),
            one.period().text(),
            one.sex(),
            one.value() instanceof Value.Missing missing
                ? missing.reason().word()
                : one.value().get());
  }

  @Test
  void aWorkbookThatUnpacksToMuchMoreIsNotOpened() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(new byte[30_000_000]);
      zip.closeEntry();
    }
    Outcome outcome = check(bomb.toByteArray());
    assertThat(outcome.findings().counts()).containsOnlyKeys("F082");
  }

  private Finding refused(Consumer<Worksheet> fill, String rule) throws IOException {
    Outcome outcome = check(fill);
    assertThat(outcome.refused()).isTrue();
    return outcome.findings().list().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(outcome.findings().list()));
  }

  private Outcome check(Consumer<Worksheet> fill) throws IOException {
    return check(workbook(guide -> {}, fill));
  }

  private Outcome check(byte[] workbook) throws IOException {
    Path file = home.resolve("form.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(workbook);
    }
    return new Ingest(CATALOGUE, home).check(file);
  }

  private static byte[] workbook(Consumer<Worksheet> guide, Consumer<Worksheet> fill)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      guide.accept(workbook.newWorksheet("Anvisning"));
      Worksheet sheet = workbook.newWorksheet("Figurer");
      for (int column = 0; column < HEADS.size(); column++) {
        sheet.value(0, column, HEADS.get(column));
      }
      for (int column = 0; column < LINE.size(); column++) {
        sheet.value(1, column, LINE.get(column));
      }
      fill.accept(sheet);
    }
    return bytes.toByteArray();
  }
}
