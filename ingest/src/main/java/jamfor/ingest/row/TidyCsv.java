package jamfor.ingest.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jamfor.ingest.catalogue.Source;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * A table with one value a row; the layout names the columns for municipality, variable, unit,
 * period, sex, value.
 */
final class TidyCsv implements Format {

  @Override
  public String name() {
    return "tidy-csv";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    try {
      Iterator<NamedCsvRecord> records = open(file, source).iterator();
      if (!records.hasNext()) {
        return false;
      }
      NamedCsvRecord first = records.next();
      boolean columns =
          source.layout().path("columns").values().stream()
              .allMatch(column -> first.findField(column.asString()).isPresent());
      return columns
          && source
              .variables()
              .find(cell(first, source, "variable"), measure(first, source))
              .isPresent();
    } catch (UnreadableException | CsvParseException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    int number = 0;
    long line = 1;
    try {
      for (NamedCsvRecord record : open(file, source)) {
        line = record.getStartingLineNumber();
        rows.accept(
            new Row(
                ++number,
                "row " + line,
                cell(record, source, "municipality"),
                Optional.empty(),
                Optional.empty(),
                cell(record, source, "variable"),
                measure(record, source),
                cell(record, source, "period"),
                column(source, "sex").isEmpty() ? "T" : cell(record, source, "sex"),
                cell(record, source, "value")));
      }
    } catch (CsvParseException | IllegalArgumentException broken) {
      throw new UnreadableException("row " + line, String.valueOf(broken.getMessage()));
    }
  }

  private static CsvReader<NamedCsvRecord> open(RawFile file, Source source)
      throws UnreadableException {
    String separator = source.layout().path("separator").asString(",");
    return CsvReader.builder()
        .fieldSeparator(separator)
        .ofNamedCsvRecord(file.text(StandardCharsets.UTF_8));
  }

  private static Optional<String> measure(NamedCsvRecord record, Source source) {
    return column(source, "unit").flatMap(record::findField);
  }

  private static Optional<String> column(Source source, String field) {
    Map.Entry<String, JsonNode> none = Map.entry(field, source.layout());
    return source.layout().path("columns").properties().stream()
        .filter(entry -> entry.getKey().equals(none.getKey()))
        .map(entry -> entry.getValue().asString())
        .findFirst();
  }

  private static String cell(NamedCsvRecord record, Source source, String field) {
    String column =
        column(source, field)
            .orElseThrow(() -> new IllegalArgumentException("no column for " + field));
    return record
        .findField(column)
        .orElseThrow(() -> new IllegalArgumentException("the row has no column " + column));
  }
}
