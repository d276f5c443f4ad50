package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook as kolada.se exports it: a line of years, to the left of them the municipality and,
 * when several figures are exported, the figure's title. Where there is no column of titles the
 * layout names the variable.
 */
final class KoladaExcel implements Format {

  private static final int MOST_CELLS = 2_000_000;

  /** Kolada writes the line of years first or second: a sheet without one up here is none. */
  private static final int YEARS_WITHIN = 20;

  @Override
  public String name() {
    return "kolada-excel";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    try {
      return !scan(
          file, source, row -> source.variables().find(row.variable(), row.measure()).isEmpty());
    } catch (UnreadableException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    scan(
        file,
        source,
        row -> {
          rows.accept(row);
          return true;
        });
  }

  /** Whether all rows were asked for: it ends when one is not followed by another. */
  private static boolean scan(RawFile file, Source source, Predicate<Row> goOn)
      throws UnreadableException {
    if (!file.startsWith("PK")) {
      throw new UnreadableException("1", "not an .xlsx workbook");
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
      int number = 0;
      for (Sheet sheet : workbook.getSheets().toList()) {
        number = sheet(sheet, source, number, goOn);
        if (number < 0) {
          return false;
        }
      }
      return true;
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableException("1", String.valueOf(broken.getMessage()));
    }
  }

  /** The number of the last row; -1 when no more are asked for. */
  private static int sheet(Sheet sheet, Source source, int before, Predicate<Row> goOn)
      throws IOException {
    String only = source.layout().path("variable").asString("");
    Map<Integer, String> years = new LinkedHashMap<>();
    int number = before;
    int cells = 0;
    try (Stream<org.dhatim.fastexcel.reader.Row> lines = sheet.openStream()) {
      for (org.dhatim.fastexcel.reader.Row line :
          (Iterable<org.dhatim.fastexcel.reader.Row>) lines::iterator) {
        cells += line.getCellCount();
        if (cells > MOST_CELLS) {
          throw new IOException("more than " + MOST_CELLS + " cells");
        }
        if (years.isEmpty()) {
          if (line.getRowNum() > YEARS_WITHIN) {
            break;
          }
          years.putAll(years(line));
          continue;
        }
        int firstYear = years.keySet().iterator().next();
        String place = Cells.text(line, firstYear - 1);
        if (place.isEmpty()) {
          continue;
        }
        String title = firstYear >= 2 ? Cells.text(line, firstYear - 2) : only;
        number++;
        for (Map.Entry<Integer, String> year : years.entrySet()) {
          String position = sheet.getName() + "!" + Cells.column(year.getKey()) + line.getRowNum();
          String value = Cells.text(line, year.getKey());
          if (!goOn.test(Row.of(number, position, place, title, year.getValue(), "T", value))) {
            return -1;
          }
        }
      }
    }
    return number;
  }

  /** The columns headed by a year, when the line has such and nothing but texts before them. */
  private static Map<Integer, String> years(org.dhatim.fastexcel.reader.Row line) {
    Map<Integer, String> years = new LinkedHashMap<>();
    for (int i = 1; i < line.getCellCount(); i++) {
      String text = Cells.text(line, i);
      if (text.matches("(19|20)\\d{2}")) {
        years.put(i, text);
      } else if (!years.isEmpty() && !text.isEmpty()) {
        return Map.of();
      }
    }
    return years;
  }
}
