package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.About;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook as kolada.se exports it: on each sheet a table of key figures, municipalities and
 * years, one of them across. What the columns do not say, the sheet's name or a line above the
 * table says.
 */
final class KoladaExcel implements Format {

  /** A sheet with texts and no table. */
  private static final String NO_TABLE = "F023";

  private static final int MOST_CELLS = 2_000_000;

  /** Kolada writes the headings first or second: a sheet without them up here has no table. */
  private static final int HEADING_WITHIN = 20;

  /** Who takes what is read; text and row say whether to go on. */
  private record Taker(
      Predicate<String> above, Predicate<Row> row, Consumer<String> sheetWithoutTable) {}

  @Override
  public String name() {
    return "kolada-excel";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    String headline = source.layout().path("headline").asString("");
    try {
      return !scan(
          file,
          source,
          new Taker(
              text -> !text.equals(headline),
              row -> source.variables().find(row.variable(), row.measure()).isEmpty(),
              sheet -> {}));
    } catch (UnreadableException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    read(file, source, rows, notice -> {});
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows, Consumer<Notice> notices)
      throws UnreadableException {
    scan(
        file,
        source,
        new Taker(
            text -> true,
            row -> {
              rows.accept(row);
              return true;
            },
            sheet ->
                notices.accept(new Notice(NO_TABLE, sheet + "!A1", About.FILE, List.of(sheet)))));
  }

  /** Whether all was asked for. */
  private static boolean scan(RawFile file, Source source, Taker taker) throws UnreadableException {
    if (!file.startsWith("PK")) {
      throw new UnreadableException("1", "not an .xlsx workbook");
    }
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
      int number = 0;
      for (Sheet sheet : workbook.getSheets().toList()) {
        number = sheet(sheet, source, number, taker);
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
  private static int sheet(Sheet sheet, Source source, int before, Taker taker)
      throws IOException, UnreadableException {
    KoladaHeading heading = new KoladaHeading(sheet.getName(), source);
    Optional<KoladaTable> table = Optional.empty();
    boolean empty = true;
    int number = before;
    int cells = 0;
    try (Stream<org.dhatim.fastexcel.reader.Row> lines = sheet.openStream()) {
      for (org.dhatim.fastexcel.reader.Row line :
          (Iterable<org.dhatim.fastexcel.reader.Row>) lines::iterator) {
        cells += line.getCellCount();
        if (cells > MOST_CELLS) {
          throw new IOException("more than " + MOST_CELLS + " cells");
        }
        List<String> texts = texts(line);
        empty &= texts.isEmpty();
        if (!heading.found()) {
          if (line.getRowNum() > HEADING_WITHIN) {
            break;
          }
          if (!heading.take(texts, line.getRowNum())
              && texts.size() == 1
              && !taker.above().test(texts.get(0))) {
            return -1;
          }
        } else if (!texts.isEmpty()) {
          if (table.isEmpty()) {
            table = Optional.of(heading.table(texts));
          }
          List<Row> rows = table.get().rows(texts, line.getRowNum(), number + 1);
          number += rows.isEmpty() ? 0 : 1;
          for (Row row : rows) {
            if (!taker.row().test(row)) {
              return -1;
            }
          }
        }
      }
    }
    if (!heading.found() && !empty) {
      taker.sheetWithoutTable().accept(sheet.getName());
    }
    return number;
  }

  /** The texts of a line, to the last that is not empty. */
  private static List<String> texts(org.dhatim.fastexcel.reader.Row line) {
    List<String> texts = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < line.getCellCount(); i++) {
      String text = Cells.text(line, i);
      texts.add(text);
      used = text.isEmpty() ? used : i + 1;
    }
    return texts.subList(0, used);
  }
}
