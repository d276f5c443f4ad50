package jamfor.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.Ingest;
import jamfor.ingest.Outcome;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.Form;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** From template to observations and back; all numbers are synthetic. */
class TemplateTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Source MEMBERS = Objects.requireNonNull(CATALOGUE.sources().get("members"));
  private static final EditionPlan V8_2024 =
      Objects.requireNonNull(CATALOGUE.editions().get("v8-2024"));

  @TempDir Path home;

  @ParameterizedTest
  @EnumSource
  void everyFigureComesBackAsItWasWritten(Language language) throws Exception {
    Map<String, String> cells = new LinkedHashMap<>();
    Map<String, Double> written = new LinkedHashMap<>();
    for (Row row : figures(template("1430").workbook(language))) {
      if (row.getCellText(3).startsWith("members.")) {
        double number = 10.125 + row.getRowNum();
        cells.put("J" + row.getRowNum(), Filled.number(Double.toString(number)));
        written.put(row.getCellText(3) + " " + row.getCellText(5), number);
      }
    }

    Ingest ingest = new Ingest(CATALOGUE, home);
    Outcome outcome = ingest.load(fill("1430", language, cells));

    assertThat(outcome.findings().list()).isEmpty();
    assertThat(ingest.observations(MEMBERS))
        .allMatch(one -> one.municipality().equals("1430"))
        .extracting(one -> one.variable() + " " + one.sex(), one -> one.value().get())
        .containsExactlyElementsOf(
            written.entrySet().stream()
                .map(one -> Tuple.tuple(one.getKey(), one.getValue()))
                .toList());
    int asked = Form.of(MEMBERS).questions().stream().mapToInt(one -> one.sexes().size()).sum();
    assertThat(written).hasSize(asked);
  }

  @Test
  void lastYearsValueStandsBesideAndAnotherMunicipalitysDoesNot() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    EditionPlan before =
        new EditionPlan(
            "v8-2023",
            V8_2024.title(),
            V8_2024.cooperation(),
            2023,
            V8_2024.dataCut(),
            V8_2024.status(),
            V8_2024.language(),
            V8_2024.groups(),
            V8_2024.limits(),
            V8_2024.chapters(),
            V8_2024.texts());
    for (String code : List.of("1430", "1435")) {
      Template template = Template.find(CATALOGUE, ingest, before, code).orElseThrow();
      String value = code.equals("1430") ? "70.25" : "99";
      Path filled =
          Filled.fill(
              home.resolve(code + ".xlsx"),
              template.workbook(Language.SV),
              Map.of("J4", Filled.number(value), "J12", Filled.text("..")));
      assertThat(ingest.load(filled).refused()).isFalse();
    }

    List<Row> rows =
        figures(
            Template.find(CATALOGUE, ingest, V8_2024, "1430").orElseThrow().workbook(Language.SV));

    assertThat(rows.get(3).getCellText(6)).isEqualTo("2024");
    assertThat(rows.get(3).getCellAsNumber(8).orElseThrow().doubleValue()).isEqualTo(70.25);
    assertThat(rows.get(4).getCellText(8)).isEqualTo("inte levererat");
    assertThat(rows.get(11).getCellText(8)).isEqualTo("skyddat");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a formula that was computed, FORMULA, 72.5, , F053",
    "a formula that failed, FORMULA, #REF!, F048,",
    "a cell with an error, ERROR, #DIV/0!, F048,",
    "a decimal comma in a text, TEXT, '72,5', F046,",
    "a decimal point in a text, TEXT, 72.5, F046,",
    "a whole number in a text, TEXT, 72, ,",
    "a sign, TEXT, ., ,",
    "a word, TEXT, okänt, F046,",
    "too much, NUMBER, 100.5, F049,",
    "the most, NUMBER, 100, ,"
  })
  void aCellIsReadOrRefusedByItsName(
      String what, String kind, String content, String refusal, String remark) throws Exception {
    String cell =
        switch (kind) {
          case "FORMULA" -> Filled.formula("SUM(1,2)", content);
          case "ERROR" -> Filled.error(content);
          case "TEXT" -> Filled.text(content);
          default -> Filled.number(content);
        };

    Outcome outcome =
        new Ingest(CATALOGUE, home)
            .check(fill("1430", Language.SV, Map.of("J4", cell, "J5", Filled.number("12"))));

    assertThat(outcome.refused()).as(what).isEqualTo(refusal != null);
    List<Finding> found =
        outcome.findings().list().stream().filter(one -> !one.rule().equals("F052")).toList();
    if (refusal == null && remark == null) {
      assertThat(found).as(what).isEmpty();
    } else {
      assertThat(found).as(what).hasSize(1);
      assertThat(found.get(0).rule()).isEqualTo(refusal == null ? remark : refusal);
      assertThat(found.get(0).position()).isEqualTo("Uppgifter!J4");
      assertThat(found.get(0).text().en()).contains(content);
    }
  }

  @Test
  void theFirstSheetAndTheFileNameSayWhoseItIs() throws Exception {
    Path filled = fill("1430", Language.EN, Map.of("J4", Filled.number("72.5")));
    Path renamed = home.resolve("jamfor-template-1435-v8-2024.xlsx");
    Files.move(filled, renamed);

    Outcome outcome = new Ingest(CATALOGUE, home).check(renamed);

    assertThat(outcome.findings().list())
        .filteredOn(one -> one.rule().equals("F042"))
        .extracting(Finding::position)
        .contains("Guide!C2");
  }

  @Test
  void onlyMembersHaveATemplate() {
    Ingest ingest = new Ingest(CATALOGUE, home);
    assertThat(Template.find(CATALOGUE, ingest, V8_2024, "1480")).isEmpty();
    assertThat(Template.find(CATALOGUE, ingest, V8_2024, "nowhere")).isEmpty();
    assertThat(Template.members(CATALOGUE, V8_2024))
        .allMatch(code -> Template.find(CATALOGUE, ingest, V8_2024, code).isPresent());
  }

  /** fastexcel writes formulas and messages of validation as they stand: they must be XML. */
  @ParameterizedTest
  @EnumSource
  void everyPartIsWellFormedAndNoneIsAMacro(Language language) throws Exception {
    Path file = home.resolve("template.xlsx");
    Files.write(file, template("1427").workbook(language));
    try (var parts = new ZipFile(file.toFile())) {
      for (var part : Collections.list(parts.entries())) {
        assertThat(part.getName())
            .endsWithIgnoringCase(part.getName().endsWith(".rels") ? ".rels" : ".xml");
        String xml = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
      }
    }
  }

  @Test
  void whatIsNotToBeFilledIsLockedAndWhatIsHasItsRule() throws Exception {
    String sheet = part(template("1430").workbook(Language.SV), "xl/worksheets/sheet2.xml");
    assertThat(sheet).contains("<sheetProtection ");
    assertThat(sheet)
        .contains(
            "OR(AND(ISNUMBER(J4),J4>=0,100>=J4),ISNUMBER(MATCH(J4,Anvisning!$B$15:$B$17,0)))");
    assertThat(sheet.split("<dataValidation ", -1)).hasSize(1 + 16);
  }

  private Template template(String code) {
    return Template.find(CATALOGUE, new Ingest(CATALOGUE, home), V8_2024, code).orElseThrow();
  }

  private Path fill(String code, Language language, Map<String, String> cells) throws IOException {
    Template template = template(code);
    return Filled.fill(home.resolve(template.fileName()), template.workbook(language), cells);
  }

  private static List<Row> figures(byte[] workbook) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      Sheet figures = read.getSheet(1).orElseThrow();
      return figures.openStream().collect(Collectors.toList());
    }
  }

  private String part(byte[] workbook, String name) throws IOException {
    Path file = home.resolve("part.xlsx");
    Files.write(file, workbook);
    try (var parts = new ZipFile(file.toFile())) {
      return new String(
          parts.getInputStream(Objects.requireNonNull(parts.getEntry(name))).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
