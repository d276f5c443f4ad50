package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.Finding;
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

  /** Filled in and saved by another program than the one that wrote it. */
  @Test
  void aTemplateSavedByAnotherProgramIsReadInFull() {
    Outcome outcome =
        new Ingest(CATALOGUE, home)
            .check(
                Path.of(
                    Objects.requireNonNull(
                            MemberWorkbookTest.class.getResource(
                                "/members/jamfor-template-1430-v8-2024.xlsx"))
                        .getPath()));

    assertThat(outcome.source()).contains("members");
    assertThat(outcome.refused()).isFalse();
    assertThat(outcome.observations()).isEqualTo(16);
    assertThat(outcome.findings().counts())
        .hasSize(2)
        .containsEntry("F054", 1)
        .containsEntry("F052", 1);
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
