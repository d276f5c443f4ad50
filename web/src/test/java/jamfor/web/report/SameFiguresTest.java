package jamfor.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.TestHome;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every table of a report, cell by cell, in the files that a reader gets. */
class SameFiguresTest {

  private static final Reports REPORTS =
      new Reports((edition, request) -> "", TestHome.editions()::list);
  private static final Pattern SHOWN = Pattern.compile("([+−]?[\\d\u00a0]+(?:,\\d+)?)(\\D*)");
  private static final int FEWEST_NUMBERS = 4000;
  private static final String DICTIONARY = "dictionary.csv";

  private final Edition edition = TestHome.editions().find("v8-2024").orElseThrow();

  @Test
  @DisplayName("page and Markdown have the same tables, word for word")
  void pageAndMarkdownAreTheSame() throws Exception {
    assertThat(markdown()).isEqualTo(page());
  }

  @Test
  @DisplayName("every number on the page is the one in the CSV file, rounded once")
  void thePageRoundsWhatTheCsvHolds() throws Exception {
    List<List<List<String>>> page = page();
    List<List<List<String>>> csv = csv();
    assertThat(csv).hasSameSizeAs(page);
    int numbers = 0;
    for (int table = 0; table < page.size(); table++) {
      assertThat(csv.get(table)).hasSameSizeAs(page.get(table));
      for (int row = 0; row < page.get(table).size(); row++) {
        List<String> shown = page.get(table).get(row);
        assertThat(csv.get(table).get(row)).hasSameSizeAs(shown);
        for (int column = 0; column < shown.size(); column++) {
          String held = csv.get(table).get(row).get(column);
          if (!held.equals(shown.get(column))) {
            assertThat(rounded(held, shown.get(column)))
                .as("%s held, %s shown in table %d", held, shown.get(column), table)
                .isTrue();
            numbers++;
          }
        }
      }
    }
    assertThat(numbers).isGreaterThan(FEWEST_NUMBERS);
  }

  @Test
  @DisplayName("the workbook holds the very numbers of the CSV files")
  void theWorkbookHoldsTheSameNumbers() throws Exception {
    List<String> titles = titles();
    List<List<List<String>>> csv = csv();
    List<List<Object>> rows = workbook();
    int at = 0;
    int numbers = 0;
    for (int table = 0; table < csv.size(); table++) {
      while (!rows.get(at).equals(List.of(titles.get(table)))) {
        at++;
      }
      at++;
      for (List<String> held : csv.get(table)) {
        List<Object> written = rows.get(at++);
        for (int column = 0; column < held.size(); column++) {
          Object cell = column < written.size() ? written.get(column) : "";
          if (cell instanceof Double number) {
            assertThat(new BigDecimal(held.get(column)).doubleValue()).isEqualTo(number);
            numbers++;
          } else {
            assertThat(held.get(column)).isIn(cell, cell + " 2");
          }
        }
      }
    }
    assertThat(numbers).isGreaterThan(FEWEST_NUMBERS);
  }

  @Test
  @DisplayName("the description names every file, its columns and why numbers are missing")
  void theDescriptionFitsTheFiles() throws IOException {
    Map<String, String> files = files();
    JsonNode description = new JsonMapper().readTree(files.get("datapackage.json"));
    List<String> described = new ArrayList<>();
    for (JsonNode resource : description.path("resources").values()) {
      String path = resource.path("path").asString();
      described.add(path);
      List<List<String>> lines = lines(Objects.requireNonNull(files.get(path)));
      List<JsonNode> fields = List.copyOf(resource.path("schema").path("fields").values());
      assertThat(fields.stream().map(one -> one.path("name").asString()).toList())
          .isEqualTo(lines.get(0));
      List<String> missing =
          resource.path("schema").path("missingValues").values().stream()
              .map(JsonNode::asString)
              .toList();
      for (int column = 0; column < fields.size(); column++) {
        if (fields.get(column).path("type").asString().equals("number")) {
          for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line.get(column))
                .as(path)
                .satisfies(
                    cell -> {
                      if (!missing.contains(cell)) {
                        new BigDecimal(cell);
                      }
                    });
          }
        }
      }
    }
    assertThat(described).doesNotHaveDuplicates();
    assertThat(files.keySet())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(0, described.size())
                .mapToObj(i -> i == 0 ? "datapackage.json" : described.get(i - 1))
                .toList());
    assertThat(lines(Objects.requireNonNull(files.get(DICTIONARY))))
        .anySatisfy(line -> assertThat(line).contains("Täljare"));
  }

  /** Whether a number is written so; amounts of kronor are written in thousands or millions. */
  private static boolean rounded(String held, String shown) {
    Matcher matcher = SHOWN.matcher(shown);
    if (!matcher.matches()) {
      return held.matches(Pattern.quote(shown) + " \\d");
    }
    String digits =
        matcher.group(1).replace("\u00a0", "").replace("−", "-").replace("+", "").replace(',', '.');
    BigDecimal written = new BigDecimal(digits);
    BigDecimal number = new BigDecimal(held).round(new MathContext(15));
    if (matcher.group(2).contains("mn")) {
      number = number.movePointLeft(6);
    }
    boolean plain = number.setScale(written.scale(), RoundingMode.HALF_UP).compareTo(written) == 0;
    boolean thousands =
        matcher.group(2).strip().equals("kr")
            && number.setScale(-3, RoundingMode.HALF_UP).compareTo(written) == 0;
    return plain || thousands;
  }

  private List<List<List<String>>> page() throws Exception {
    List<List<List<String>>> tables = new ArrayList<>();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try (InputStream in = Files.newInputStream(file(Form.HTML))) {
      Document page = factory.newDocumentBuilder().parse(in);
      NodeList found = page.getElementsByTagName("table");
      for (int i = 0; i < found.getLength(); i++) {
        List<List<String>> rows = new ArrayList<>();
        NodeList lines = ((Element) found.item(i)).getElementsByTagName("tr");
        for (int j = 0; j < lines.getLength(); j++) {
          List<String> cells = new ArrayList<>();
          NodeList children = lines.item(j).getChildNodes();
          for (int k = 0; k < children.getLength(); k++) {
            if (children.item(k) instanceof Element cell) {
              cells.add(cell.getTextContent());
            }
          }
          rows.add(cells);
        }
        tables.add(rows);
      }
    }
    return tables;
  }

  private List<List<List<String>>> markdown() throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(file(Form.MD))) {
      boolean row = line.startsWith("| ");
      if (row && !inside) {
        tables.add(new ArrayList<>());
      }
      if (row && !line.startsWith("| --- |")) {
        String cells = line.substring(2, line.length() - 2);
        tables.get(tables.size() - 1).add(List.of(cells.split(" \\| ", -1)));
      }
      inside = row;
    }
    return tables;
  }

  private List<List<List<String>>> csv() throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    files()
        .forEach(
            (name, content) -> {
              if (name.endsWith(".csv") && !name.equals(DICTIONARY)) {
                tables.add(lines(content));
              }
            });
    return tables;
  }

  private static List<List<String>> lines(String csv) {
    return CsvReader.builder().ofCsvRecord(csv).stream().map(record -> record.getFields()).toList();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file(Form.ZIP)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** Of the tables, in their order. */
  private List<String> titles() throws IOException {
    return Files.readAllLines(file(Form.MD)).stream()
        .filter(line -> line.startsWith("**") && line.endsWith("**"))
        .map(line -> line.substring(2, line.length() - 2))
        .toList();
  }

  /** The rows of all sheets that hold anything, up to the last cell of each that does. */
  private List<List<Object>> workbook() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file(Form.XLSX));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (var sheet : workbook.getSheets().toList()) {
        for (var row : sheet.read()) {
          List<Object> cells = new ArrayList<>();
          row.forEach(
              cell ->
                  cells.add(
                      cell == null || cell.getType() == CellType.EMPTY
                          ? ""
                          : cell.getType() == CellType.NUMBER
                              ? (Object) cell.asNumber().doubleValue()
                              : cell.asString()));
          while (!cells.isEmpty() && cells.get(cells.size() - 1).equals("")) {
            cells.remove(cells.size() - 1);
          }
          rows.add(cells);
        }
      }
    }
    return rows;
  }

  private Path file(Form form) {
    return REPORTS.render(edition, form, Language.SV);
  }
}
