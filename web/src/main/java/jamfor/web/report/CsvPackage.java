package jamfor.web.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import jamfor.web.text.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of a report, a CSV file each, with a description of every file and column (Data
 * Package, specs.frictionlessdata.io): comma, decimal point, numbers unrounded. Why a number is
 * missing stands in its place, and the description says which words those are.
 */
final class CsvPackage implements Rendering {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final String DICTIONARY = "dictionary.csv";
  private static final List<String> DICTIONARY_COLUMNS =
      List.of("section", "title", "term", "text");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<Map<String, Object>> resources = new ArrayList<>();
  private final List<List<String>> dictionary = new ArrayList<>();
  private String place = "";
  private String heading = "";
  private int tables;

  private CsvPackage() {
    dictionary.add(DICTIONARY_COLUMNS);
  }

  static byte[] render(Report report, String name) throws IOException {
    CsvPackage csv = new CsvPackage();
    for (int i = 0; i < report.chapters().size(); i++) {
      Report.Chapter chapter = report.chapters().get(i);
      csv.begin(i + 1 + "-" + chapter.id(), chapter.title());
      chapter.lead().forEach(part -> part.render(csv));
      for (int j = 0; j < chapter.sections().size(); j++) {
        Report.Section section = chapter.sections().get(j);
        csv.begin((i + 1) + "." + (j + 1) + "-" + section.id(), section.title());
        section.parts().forEach(part -> part.render(csv));
      }
    }
    return csv.zip(report, name);
  }

  private void begin(String where, String title) {
    place = where.toLowerCase(Locale.ROOT);
    heading = title;
    tables = 0;
  }

  private byte[] zip(Report report, String name) throws IOException {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "tabular-data-package");
    description.put("name", name);
    description.put("title", report.title());
    description.put(
        "description",
        report.cover().stream()
            .map(term -> term.name() + ": " + term.text())
            .collect(Collectors.joining(". ", report.subtitle() + ". ", ".")));
    description.put("created", report.date() + "T00:00:00Z");
    files.put(DICTIONARY, csv(dictionary));
    resources.add(resource(DICTIONARY, report.title(), dictionarySchema()));
    description.put("resources", resources);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, report, "datapackage.json", JSON.writeValueAsBytes(description));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(zip, report, file.getKey(), file.getValue());
      }
    }
    return out.toByteArray();
  }

  /** With the edition's date for the clock's: the same report is the same bytes. */
  private static void add(ZipOutputStream zip, Report report, String name, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(report.date().atStartOfDay());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  @Override
  public void table(Part.Table table) {
    String file = place + (tables++ == 0 ? "" : "-" + tables) + ".csv";
    List<List<String>> lines = new ArrayList<>();
    lines.add(names(table));
    for (Part.Table.Row row : table.rows()) {
      lines.add(row.cells().stream().map(CsvPackage::content).toList());
    }
    files.put(file, csv(lines));
    resources.add(resource(file, heading + ": " + table.title(), schema(table)));
  }

  /** Of the columns; a name that another column has too gets a number. */
  private static List<String> names(Part.Table table) {
    List<String> names = new ArrayList<>();
    for (Part.Table.Column column : table.columns()) {
      String name = safe(column.title());
      int same = 1;
      while (names.contains(same == 1 ? name : name + " " + same)) {
        same++;
      }
      names.add(same == 1 ? name : name + " " + same);
    }
    return names;
  }

  private static Map<String, Object> dictionarySchema() {
    return Map.of("fields", DICTIONARY_COLUMNS.stream().map(one -> field(one, "string")).toList());
  }

  /** In this order in every run, which a {@code Map.of} would not keep. */
  private static Map<String, Object> field(String name, String type) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("type", type);
    return field;
  }

  private static Map<String, Object> schema(Part.Table table) {
    List<Map<String, Object>> fields = new ArrayList<>();
    TreeSet<String> missing = new TreeSet<>(List.of(""));
    List<String> names = names(table);
    for (int i = 0; i < table.columns().size(); i++) {
      int at = i;
      List<Cell> cells = table.rows().stream().map(row -> row.cells().get(at)).toList();
      boolean number = cells.stream().anyMatch(cell -> cell.number().isPresent());
      fields.add(field(names.get(i), number ? "number" : "string"));
      if (number) {
        cells.stream()
            .filter(cell -> cell.number().isEmpty())
            .forEach(cell -> missing.add(content(cell)));
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("missingValues", missing);
    return schema;
  }

  private static Map<String, Object> resource(
      String file, String title, Map<String, Object> schema) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", file.substring(0, file.length() - ".csv".length()));
    resource.put("title", title);
    resource.put("path", file);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema);
    return resource;
  }

  private static String content(Cell cell) {
    return cell.number().isPresent()
        ? BigDecimal.valueOf(cell.number().getAsDouble()).stripTrailingZeros().toPlainString()
        : safe(cell.text());
  }

  private static String safe(String text) {
    return SpreadsheetText.safe(text);
  }

  private static byte[] csv(List<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      lines.forEach(csv::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The dictionary: what is said of each key figure, source and column. */
  @Override
  public void terms(Part.Terms terms) {
    for (Part.Term term : terms.terms()) {
      dictionary.add(
          Stream.of(place, heading, term.name(), term.text()).map(CsvPackage::safe).toList());
    }
  }

  @Override
  public void text(Part.Text text) {
    // Only tables are data.
  }

  @Override
  public void written(Part.Written written) {
    // Only tables are data.
  }

  @Override
  public void reference(Part.Reference reference) {
    // Only tables are data.
  }

  @Override
  public void points(Part.Points points) {
    // Only tables are data.
  }

  @Override
  public void chart(Part.Chart chart) {
    // Its figures are in the table above it.
  }
}
