package jamfor.ingest.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jamfor.ingest.catalogue.Source;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;

/** A table as CSV; the layout names its columns. */
final class TidyCsv implements Format {

  @Override
  public String name() {
    return "tidy-csv";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    try {
      Iterator<NamedCsvRecord> records = open(file, source).iterator();
      return records.hasNext() && new TidyLayout(source).fits(records.next()::findField);
    } catch (UnreadableException | CsvParseException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    TidyLayout layout = new TidyLayout(source);
    int number = 0;
    long line = 1;
    try {
      for (NamedCsvRecord record : open(file, source)) {
        line = record.getStartingLineNumber();
        for (Row row : layout.rows(number, "row " + line, record::findField)) {
          rows.accept(row);
          number++;
        }
      }
    } catch (CsvParseException broken) {
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
}
