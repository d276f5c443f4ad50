package jamfor.ingest.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.catalogue.VariableNames.Listed;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Skolverket's SIRIS exports: title lines, the chosen school year ("Valt läsår: 2024/25"), a
 * header, then a school unit a line with one column per variable, separated by semicolons.
 */
final class SirisCsv implements Format {

  private static final String SCHOOL_YEAR = "Valt läsår:";

  @Override
  public String name() {
    return "siris-csv";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("Statistik från Skolverket")) {
      return false;
    }
    try {
      for (CsvRecord record : open(file.head(StandardCharsets.UTF_8))) {
        if (isHeader(record, source)) {
          return source.variables().listed().stream()
              .anyMatch(one -> record.getFields().contains(one.name()));
        }
      }
      return false;
    } catch (IOException | UncheckedIOException | CsvParseException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    String period = "";
    Map<String, Integer> columns = new HashMap<>();
    int number = 0;
    try {
      for (CsvRecord record : open(file.reader(StandardCharsets.UTF_8))) {
        String first = record.getField(0).strip();
        if (first.startsWith(SCHOOL_YEAR)) {
          period = first.substring(SCHOOL_YEAR.length()).strip();
        } else if (isHeader(record, source)) {
          List<String> names = record.getFields();
          for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip(), i);
          }
        } else if (isUnit(record, columns, source)) {
          number++;
          for (Listed variable : source.variables().listed()) {
            Integer column = columns.get(variable.name());
            if (column != null) {
              rows.accept(row(record, number, columns, source.layout(), variable, column, period));
            }
          }
        }
      }
    } catch (CsvParseException broken) {
      throw new UnreadableException("row " + (number + 1), String.valueOf(broken.getMessage()));
    } catch (IOException | UncheckedIOException broken) {
      throw new UnreadableException(
          "row " + (number + 1), "not UTF-8 (" + broken.getMessage() + ")");
    }
    if (columns.isEmpty()) {
      throw new UnreadableException(
          "1", "no header line with " + source.layout().path("unit").asString());
    }
  }

  /** What the first column calls each unit; a file whose layout does not say it names none. */
  @Override
  public void readUnits(RawFile file, Source source, Consumer<UnitRow> units)
      throws UnreadableException {
    String name = source.layout().path("name").asString("");
    Map<String, Integer> columns = new HashMap<>();
    int number = 0;
    try {
      for (CsvRecord record : open(file.reader(StandardCharsets.UTF_8))) {
        if (isHeader(record, source)) {
          List<String> names = record.getFields();
          for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip(), i);
          }
        } else if (!name.isEmpty() && isUnit(record, columns, source)) {
          units.accept(unit(record, ++number, columns, source.layout(), name));
        }
      }
    } catch (CsvParseException | IOException | UncheckedIOException broken) {
      throw new UnreadableException("row " + (number + 1), String.valueOf(broken.getMessage()));
    }
  }

  private static UnitRow unit(
      CsvRecord record, int number, Map<String, Integer> columns, JsonNode layout, String name)
      throws UnreadableException {
    return new UnitRow(
        number,
        "row " + record.getStartingLineNumber(),
        cell(record, columns, layout.path("unit").asString()),
        cell(record, columns, name),
        cell(record, columns, layout.path("place").asString()),
        cell(record, columns, layout.path("provider").path("column").asString()),
        Set.of());
  }

  /** Explanations follow the last unit; only a line with a unit's code, all digits, is one. */
  private static boolean isUnit(CsvRecord record, Map<String, Integer> columns, Source source) {
    Integer column = columns.get(source.layout().path("unit").asString());
    return column != null
        && column < record.getFieldCount()
        && record.getField(column).strip().matches("\\d{6,9}");
  }

  private static Row row(
      CsvRecord record,
      int number,
      Map<String, Integer> columns,
      JsonNode layout,
      Listed variable,
      int column,
      String period)
      throws UnreadableException {
    String position = "row " + record.getStartingLineNumber() + ", " + variable.name();
    if (record.getFieldCount() <= column) {
      throw new UnreadableException(position, "the line ends before this column");
    }
    return new Row(
        number,
        position,
        cell(record, columns, layout.path("place").asString()),
        Optional.of(cell(record, columns, layout.path("unit").asString())),
        Optional.of(cell(record, columns, layout.path("provider").path("column").asString())),
        variable.name(),
        Optional.empty(),
        period,
        "T",
        record.getField(column).strip());
  }

  private static String cell(CsvRecord record, Map<String, Integer> columns, String name)
      throws UnreadableException {
    Integer column = columns.get(name);
    if (column == null || column >= record.getFieldCount()) {
      throw new UnreadableException(
          "row " + record.getStartingLineNumber(), "the column " + name + " is missing");
    }
    return record.getField(column).strip();
  }

  private static boolean isHeader(CsvRecord record, Source source) {
    return record.getFields().contains(source.layout().path("unit").asString())
        && record.getFields().contains(source.layout().path("place").asString());
  }

  private static CsvReader<CsvRecord> open(Reader text) {
    return CsvReader.builder()
        .fieldSeparator(';')
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(text);
  }
}
