package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import tools.jackson.databind.JsonNode;

/**
 * Skolinspektionen's workbook of the school survey: one sheet, whose header is three rows (title
 * and questions, each over several columns; sexes and names of columns; index or mean), then a
 * school unit a row. Rows without a unit's code are sums over providers and are passed over. The
 * layout names the sheet, the title with the year in it, and the columns.
 */
final class SurveyExcel implements Format {

  private static final int HEADER_ROWS = 3;
  private static final int MOST_CELLS = 2_000_000;

  /** A column of figures. */
  private record Column(int index, String variable, Optional<String> measure, String sex) {}

  private record Header(
      String period, int place, int unit, int provider, List<Column> columns, JsonNode layout) {}

  @Override
  public String name() {
    return "survey-excel";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    try (ReadableWorkbook workbook = open(file);
        Stream<org.dhatim.fastexcel.reader.Row> lines = sheet(workbook, source).openStream()) {
      header(lines.limit(HEADER_ROWS).toList(), source);
      return true;
    } catch (IOException | UnreadableException | RuntimeException other) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    try (ReadableWorkbook workbook = open(file);
        Stream<org.dhatim.fastexcel.reader.Row> stream = sheet(workbook, source).openStream()) {
      List<org.dhatim.fastexcel.reader.Row> head = new ArrayList<>();
      Optional<Header> header = Optional.empty();
      int cells = 0;
      for (org.dhatim.fastexcel.reader.Row line :
          (Iterable<org.dhatim.fastexcel.reader.Row>) stream::iterator) {
        cells += line.getCellCount();
        if (cells > MOST_CELLS) {
          throw new UnreadableException(
              "row " + line.getRowNum(), "more than " + MOST_CELLS + " cells");
        }
        if (header.isEmpty()) {
          head.add(line);
          if (head.size() == HEADER_ROWS) {
            header = Optional.of(header(head, source));
          }
        } else {
          unit(line, header.get(), rows);
        }
      }
      if (header.isEmpty()) {
        throw new UnreadableException("row " + head.size(), "the three rows of header are missing");
      }
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableException("1", String.valueOf(broken.getMessage()));
    }
  }

  private static ReadableWorkbook open(RawFile file) throws IOException, UnreadableException {
    if (!file.startsWith("PK")) {
      throw new UnreadableException("1", "not an .xlsx workbook");
    }
    return new ReadableWorkbook(new ByteArrayInputStream(file.bytes()));
  }

  private static Sheet sheet(ReadableWorkbook workbook, Source source) throws UnreadableException {
    String name = source.layout().path("sheet").asString();
    return workbook
        .findSheet(name)
        .orElseThrow(() -> new UnreadableException("1", "there is no sheet " + name));
  }

  private static Header header(List<org.dhatim.fastexcel.reader.Row> head, Source source)
      throws UnreadableException {
    JsonNode layout = source.layout();
    if (head.size() < HEADER_ROWS) {
      throw new UnreadableException("row " + head.size(), "the three rows of header are missing");
    }
    String title = Cells.text(head.get(0), 0);
    Matcher year = Pattern.compile(layout.path("title").asString()).matcher(title);
    if (!year.matches()) {
      throw new UnreadableException("A1", "the title is «" + title + "»");
    }
    List<Column> columns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String question = "";
    for (int i = 0; i < head.get(1).getCellCount(); i++) {
      String name = Cells.text(head.get(1), i);
      String measure = Cells.text(head.get(2), i);
      names.add(name);
      if (measure.isEmpty() && !name.isEmpty()) {
        columns.add(new Column(i, name, Optional.empty(), ""));
      } else if (!measure.isEmpty()) {
        String begins = Cells.text(head.get(0), i);
        question = begins.isEmpty() ? question : begins;
        columns.add(new Column(i, question, Optional.of(measure), name));
      }
    }
    int place = column(names, layout.path("place"));
    int unit = column(names, layout.path("unit"));
    int provider = column(names, layout.path("provider").path("column"));
    List<String> aside =
        layout.path("passed_over").values().stream().map(JsonNode::asString).toList();
    columns.removeIf(column -> aside.contains(column.variable()));
    return new Header(year.group(1), place, unit, provider, List.copyOf(columns), layout);
  }

  private static int column(List<String> names, JsonNode name) throws UnreadableException {
    int column = names.indexOf(name.asString());
    if (column < 0) {
      throw new UnreadableException("row 2", "the column " + name.asString() + " is missing");
    }
    return column;
  }

  private static void unit(org.dhatim.fastexcel.reader.Row line, Header header, Consumer<Row> rows)
      throws UnreadableException {
    String unit = Cells.text(line, header.unit());
    if (unit.isEmpty()) {
      return;
    }
    if (!unit.matches("\\d{8}")) {
      throw new UnreadableException(
          Cells.column(header.unit()) + line.getRowNum(), "no code of a school unit: " + unit);
    }
    String place = Cells.text(line, header.place());
    String provider = Cells.text(line, header.provider());
    int signs = header.layout().path("provider").path("first").asInt(provider.length());
    for (Column column : header.columns()) {
      rows.accept(
          new Row(
              line.getRowNum(),
              Cells.column(column.index()) + line.getRowNum(),
              place,
              Optional.of(unit),
              Optional.of(provider.substring(0, Math.min(signs, provider.length()))),
              column.variable(),
              column.measure(),
              header.period(),
              column.sex(),
              Cells.text(line, column.index())));
    }
  }
}
