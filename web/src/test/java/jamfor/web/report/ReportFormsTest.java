package jamfor.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.TestHome;
import jamfor.web.chart.ChartRequest;
import jamfor.web.chart.SvgDrawing;
import jamfor.web.text.FigureText;
import jamfor.web.text.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The same report in its three forms. */
class ReportFormsTest {

  private static final SvgDrawing DRAWING = new SvgDrawing();

  /** The charts of one key figure are drawn, which is enough to see that charts are readable. */
  private static final Reports REPORTS =
      new Reports(ReportFormsTest::chart, TestHome.editions()::list);

  private static String chart(Edition edition, ChartRequest request) {
    return request.keyFigure().equals("N11050") ? DRAWING.printSvg(edition, request) : "";
  }

  @Test
  void thePageShowsTheFiguresOfTheEdition() throws Exception {
    Document page = parse(REPORTS.render(edition(), Form.HTML, Language.SV));
    FigureText text = new FigureText(Words.in(Language.SV));
    int compared = 0;
    for (KeyFigure keyFigure : edition().keyFigures()) {
      Map<String, String> printed = printed(page, keyFigure.id());
      for (Placement placement : shown(keyFigure).orElseThrow().placements()) {
        assertThat(printed.get(name(placement)))
            .as(keyFigure.id() + " " + placement.municipality())
            .isEqualTo(text.value(placement.value(), keyFigure));
        compared++;
      }
    }
    assertThat(compared).isEqualTo(8 * edition().keyFigures().size());
  }

  @Test
  void theWorkbookHoldsTheFiguresOfTheEditionAsNumbers() throws IOException {
    Map<String, Map<String, List<Object>>> numbers = new HashMap<>();
    try (InputStream in = Files.newInputStream(REPORTS.render(edition(), Form.XLSX, Language.SV));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (var sheet : workbook.getSheets().toList()) {
        read(sheet.read(), numbers);
      }
    }
    List<EditionPlan.Chapter> chapters = edition().plan().chapters();
    for (int i = 0; i < chapters.size(); i++) {
      for (int j = 0; j < chapters.get(i).keyFigures().size(); j++) {
        KeyFigure keyFigure =
            edition().catalogue().getKeyFigure(chapters.get(i).keyFigures().get(j));
        String heading = (i + 5) + "." + (j + 1) + " " + keyFigure.title().sv();
        assertThat(numbers).containsKey(heading);
        for (Placement placement : shown(keyFigure).orElseThrow().placements()) {
          if (placement.value().known()) {
            assertThat(Objects.requireNonNull(numbers.get(heading)).get(name(placement)))
                .as(heading)
                .contains(placement.value().get());
          }
        }
      }
    }
  }

  @Test
  void aTextInTheWorkbookIsNeverAFormula() throws IOException {
    Report report =
        new Report(
            Language.EN,
            "Title",
            "Subtitle",
            "Running",
            "Contents",
            edition().plan().dataCut(),
            List.of(),
            List.of(
                new Report.Chapter(
                    "one",
                    "One",
                    false,
                    List.of(
                        Part.Text.plain("=1+1"),
                        new Part.Table(
                            "=2+2",
                            List.of(new Part.Table.Column("=3+3", false)),
                            List.of(new Part.Table.Row(false, List.of(Cell.of("=4+4")))))),
                    List.of())));
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(Workbook.render(report)))) {
      List<String> texts = new ArrayList<>();
      for (var row : workbook.getSheet(1).orElseThrow().read()) {
        row.stream()
            .filter(cell -> cell != null && cell.getType() == CellType.STRING)
            .forEach(cell -> texts.add(cell.asString()));
      }
      assertThat(texts).contains("'=1+1", "'=2+2", "'=3+3", "'=4+4");
    }
  }

  @Test
  void thePdfHoldsFiguresAndBookmarks() throws IOException {
    Path file = REPORTS.render(edition(), Form.PDF, Language.SV);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).containsPattern("Munkedal 176\u00a0136 2");
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertThat(bookmarks)
          .containsAll(List.of("1 Om rapporten", "2 Sammanfattning", "7 Förskola"))
          .hasSize(edition().plan().chapters().size() + 7);
    }
  }

  @Test
  void everybodyCanReadThePdf() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = unpacked(REPORTS.render(edition(), Form.PDF, Language.SV));
        PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions())
          .filteredOn(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getMessage)
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isPositive();
    }
  }

  /** Without object streams: the validator writes a file for every object of one. */
  private static InputStream unpacked(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      document.save(out, CompressParameters.NO_COMPRESSION);
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void theSameEditionGivesTheSameBytes(Form form) throws IOException {
    byte[] first = Files.readAllBytes(REPORTS.render(edition(), form, Language.NB));
    Files.delete(REPORTS.render(edition(), form, Language.NB));
    byte[] second = Files.readAllBytes(REPORTS.render(edition(), form, Language.NB));
    assertThat(second).isEqualTo(first);
  }

  private static Edition edition() {
    return TestHome.editions().find("v8-2024").orElseThrow();
  }

  private static Optional<Comparison> shown(KeyFigure keyFigure) {
    return edition()
        .findShown(keyFigure.id(), edition().plan().cooperation(), keyFigure.sexes().get(0));
  }

  private static String name(Placement placement) {
    return edition().catalogue().municipalities().get(placement.municipality()).name();
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(false);
    try (InputStream in = Files.newInputStream(file)) {
      return factory.newDocumentBuilder().parse(in);
    }
  }

  /** The column of values in the first table of a section, by municipality. */
  private static Map<String, String> printed(Document page, String section) {
    NodeList headings = page.getElementsByTagName("h3");
    for (int i = 0; i < headings.getLength(); i++) {
      Element heading = (Element) headings.item(i);
      if (heading.getAttribute("id").equals(section)) {
        Element table =
            (Element) ((Element) heading.getParentNode()).getElementsByTagName("table").item(0);
        return column(table, "Värde");
      }
    }
    throw new AssertionError("No section " + section);
  }

  private static Map<String, String> column(Element table, String title) {
    Map<String, String> cells = new HashMap<>();
    int position = -1;
    NodeList rows = table.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      List<String> row = new ArrayList<>();
      NodeList children = rows.item(i).getChildNodes();
      for (int j = 0; j < children.getLength(); j++) {
        if (children.item(j) instanceof Element cell) {
          row.add(cell.getTextContent());
        }
      }
      if (i == 0) {
        position = row.indexOf(title);
      } else {
        cells.put(row.get(0), row.get(position));
      }
    }
    return cells;
  }

  /** Numbers by the heading above them and the name in their row. */
  private static void read(
      List<org.dhatim.fastexcel.reader.Row> rows, Map<String, Map<String, List<Object>>> numbers) {
    String heading = "";
    for (var row : rows) {
      String first =
          row.getOptionalCell(0)
              .filter(cell -> cell.getType() == CellType.STRING)
              .map(org.dhatim.fastexcel.reader.Cell::asString)
              .orElse("");
      if (first.matches("\\d+\\.\\d+ .*")) {
        heading = first;
      }
      List<Object> found =
          numbers
              .computeIfAbsent(heading, any -> new HashMap<>())
              .computeIfAbsent(first, any -> new ArrayList<>());
      row.stream()
          .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
          .forEach(cell -> found.add(cell.asNumber().doubleValue()));
    }
  }
}
