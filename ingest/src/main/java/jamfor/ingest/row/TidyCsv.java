package jamfor.ingest.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jamfor.ingest.catalogue.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
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
      Iterator<NamedCsvRecord> records = open(file.head(StandardCharsets.UTF_8), source).iterator();
      return records.hasNext() && new TidyLayout(source).fits(records.next()::findField);
    } catch (IOException | UncheckedIOException | CsvParseException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    TidyLayout layout = new TidyLayout(source);
    int number = 0;
    long line = 1;
    try {
      for (NamedCsvRecord record : open(file.reader(StandardCharsets.UTF_8), source)) {
        line = record.getStartingLineNumber();
        for (Row row : layout.rows(number, "row " + line, record::findField)) {
          rows.accept(row);
          number++;
        }
      }
    } catch (CsvParseException broken) {
      throw new UnreadableException("row " + line, String.valueOf(broken.getMessage()));
    } catch (IOException | UncheckedIOException broken) {
      throw new UnreadableException("row " + line, "not UTF-8 (" + broken.getMessage() + ")");
    }
  }

  private static CsvReader<NamedCsvRecord> open(Reader text, Source source) {
    String separator = source.layout().path("separator").asString(",");
    return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text);
  }
}
