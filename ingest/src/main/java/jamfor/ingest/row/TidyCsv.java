package jamfor.ingest.row;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jamfor.ingest.catalogue.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A table as CSV; the layout names its columns. */
final class TidyCsv implements Format {

  @Override
  public String name() {
    return "tidy-csv";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    try {
      Iterator<CsvCells> records = open(file.head(StandardCharsets.UTF_8), source).iterator();
      if (!records.hasNext()) {
        return false;
      }
      Line line = new Line(records.next());
      if (!records.hasNext()) {
        return false;
      }
      records.next();
      return new TidyLayout(source).fits(line);
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
      Iterator<CsvCells> records = open(file.reader(StandardCharsets.UTF_8), source).iterator();
      Line cells = new Line(records.next());
      while (records.hasNext()) {
        CsvCells record = records.next();
        line = record.line();
        for (Row row : layout.rows(number, "row " + line, cells)) {
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

  private static CsvReader<CsvCells> open(Reader text, Source source) {
    String separator = source.layout().path("separator").asString(",");
    // What a short line lacks is said by its column; a longer one is refused.
    return CsvReader.builder()
        .fieldSeparator(separator)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(new CsvCells(), text);
  }

  /** The cells of a line by the names in the first one, whose places are found once. */
  private static final class Line implements Function<String, Optional<String>> {
    private final Map<String, Integer> places = new HashMap<>();
    private final CsvCells record;

    /** The same record stands for each of the lines in turn. */
    Line(CsvCells record) {
      this.record = record;
      for (int i = 0; i < record.size(); i++) {
        places.putIfAbsent(record.get(i), i);
      }
    }

    @Override
    public Optional<String> apply(String name) {
      Integer place = places.get(name);
      return place == null || place >= record.size()
          ? Optional.empty()
          : Optional.of(record.get(place));
    }
  }
}
