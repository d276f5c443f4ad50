package jamfor.ingest.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jamfor.ingest.catalogue.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A register of schools or preschools as CSV, a unit a line; the layout names all its columns. It
 * has no figures: columns with numbers of children are passed over.
 */
final class RegisterCsv implements Format {

  /** A column that the layout does not name. */
  private static final String UNKNOWN_COLUMNS = "U001";

  /** A unit that a person runs in her own name. */
  private static final String RUN_BY_A_PERSON = "U002";

  @Override
  public String name() {
    return "register-csv";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    try (CsvReader<NamedCsvRecord> records = open(file.head(StandardCharsets.UTF_8), source)) {
      Iterator<NamedCsvRecord> lines = records.iterator();
      return lines.hasNext() && lines.next().getHeader().containsAll(named(source.layout()));
    } catch (IOException | UncheckedIOException | CsvParseException other) {
      return false;
    }
  }

  /** The columns without which the file is no such register. */
  private static Set<String> named(JsonNode layout) {
    Set<String> named = new TreeSet<>();
    for (String one : List.of("unit", "name", "place")) {
      named.add(layout.path(one).asString());
    }
    named.add(layout.path("provider").path("column").asString());
    layout
        .path("forms")
        .values()
        .forEach(form -> form.values().forEach(column -> named.add(column.asString())));
    return named;
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) {}

  @Override
  public void admit(RawFile file, Source source) throws UnreadableException {
    readUnits(file, source, unit -> {});
  }

  /** The day in the file's name, where the layout says that its publisher writes one there. */
  @Override
  public Optional<LocalDate> day(RawFile file, Source source) {
    return DayInName.find(file.name())
        .filter(any -> source.layout().path("day").asString("").equals("name"));
  }

  @Override
  public void readUnits(RawFile file, Source source, Consumer<UnitRow> units)
      throws UnreadableException {
    JsonNode layout = source.layout();
    int number = 0;
    long line = 1;
    try (CsvReader<NamedCsvRecord> records = open(file.reader(StandardCharsets.UTF_8), source)) {
      for (NamedCsvRecord record : records) {
        if (number == 0) {
          refuseUnknown(record.getHeader(), layout);
        }
        line = record.getStartingLineNumber();
        units.accept(unit(record, ++number, layout));
      }
    } catch (CsvParseException broken) {
      throw new UnreadableException("row " + line, String.valueOf(broken.getMessage()));
    } catch (IOException | UncheckedIOException broken) {
      throw new UnreadableException("row " + line, "not UTF-8 (" + broken.getMessage() + ")");
    }
  }

  /** What is not known may be a head's name or telephone: it is not looked at. */
  private static void refuseUnknown(List<String> header, JsonNode layout)
      throws UnreadableException {
    Set<String> unknown = new TreeSet<>(header);
    unknown.removeAll(named(layout));
    layout.path("passed_over").values().forEach(column -> unknown.remove(column.asString()));
    unknown.remove(layout.path("owner").path("column").asString(""));
    if (!unknown.isEmpty()) {
      throw new UnreadableException(UNKNOWN_COLUMNS, "1", String.join(", ", unknown));
    }
  }

  private static UnitRow unit(NamedCsvRecord record, int number, JsonNode layout)
      throws UnreadableException {
    String position = "row " + record.getStartingLineNumber();
    if (record.getFieldCount() != record.getHeader().size()) {
      throw new UnreadableException(
          position,
          "%d fields and not %d".formatted(record.getFieldCount(), record.getHeader().size()));
    }
    JsonNode owner = layout.path("owner");
    String person = owner.path("person").asString("");
    if (record.getHeader().contains(owner.path("column").asString(""))
        && cell(record, owner.path("column")).equals(person)) {
      throw new UnreadableException(RUN_BY_A_PERSON, position, person);
    }
    return new UnitRow(
        number,
        position,
        cell(record, layout.path("unit")),
        cell(record, layout.path("name")),
        cell(record, layout.path("place")),
        cell(record, layout.path("provider").path("column")),
        forms(record, position, layout));
  }

  /** A form that stands without columns is that of every unit in the register. */
  private static Set<String> forms(NamedCsvRecord record, String position, JsonNode layout)
      throws UnreadableException {
    Set<String> forms = new TreeSet<>();
    for (Map.Entry<String, JsonNode> form : layout.path("forms").properties()) {
      boolean offered = form.getValue().isEmpty();
      for (JsonNode column : form.getValue().values()) {
        offered |= isYes(cell(record, column), position + ", " + column.asString(), layout);
      }
      if (offered) {
        forms.add(form.getKey());
      }
    }
    return forms;
  }

  private static boolean isYes(String cell, String position, JsonNode layout)
      throws UnreadableException {
    String yes = layout.path("yes").asString();
    String no = layout.path("no").asString();
    if (!cell.equals(yes) && !cell.equals(no)) {
      throw new UnreadableException(position, "neither " + yes + " nor " + no);
    }
    return cell.equals(yes);
  }

  private static String cell(NamedCsvRecord record, JsonNode column) {
    return record.getField(column.asString()).strip();
  }

  private static CsvReader<NamedCsvRecord> open(Reader text, Source source) {
    return CsvReader.builder()
        .fieldSeparator(source.layout().path("separator").asString())
        .ofNamedCsvRecord(text);
  }
}
