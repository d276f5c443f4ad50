package jamfor.ingest.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** The lines of a filled form that was saved as a workbook, by Excel, LibreOffice or another. */
final class FormWorkbook {

  /** A form is 20 kB; what is a hundred times as large is none, and a bomb is let lie. */
  private static final int MOST_BYTES = 2_000_000;

  private static final long MOST_UNPACKED = 20_000_000;
  private static final int MOST_PARTS = 200;
  private static final int MOST_CELLS = 100_000;

  /** The numbers of the formats that every workbook has without naming them. */
  private static final Set<Integer> DATES_AND_PER_CENT =
      Set.of(9, 10, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);

  /** What does not count in the words of a format: quoted text, colours and conditions. */
  private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

  private static final Pattern DATE_OR_PER_CENT = Pattern.compile("[%yYdDmMhHsS]");

  private FormWorkbook() {}

  static List<FormLine> lines(byte[] bytes) throws UnreadableException {
    try {
      weigh(bytes);
      List<FormLine> lines = new ArrayList<>();
      try (ReadableWorkbook workbook =
          new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
        int cells = 0;
        for (Sheet sheet : workbook.getSheets().toList()) {
          cells = sheet(sheet, cells, lines);
        }
      }
      return lines;
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableException("1", String.valueOf(broken.getMessage()));
    }
  }

  /** Unpacks without keeping anything, since a part can say that it is smaller than it is. */
  private static void weigh(byte[] bytes) throws IOException {
    if (bytes.length > MOST_BYTES) {
      throw new IOException("more than " + MOST_BYTES + " bytes");
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      if (parts.size() > MOST_PARTS) {
        throw new IOException("more than " + MOST_PARTS + " parts");
      }
      long unpacked = 0;
      byte[] buffer = new byte[8192];
      for (ZipArchiveEntry part : parts) {
        try (InputStream content = zip.getInputStream(part)) {
          for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
              throw new IOException("more than " + MOST_UNPACKED + " bytes unpacked");
            }
          }
        }
      }
    }
  }

  private static int sheet(Sheet sheet, int before, List<FormLine> lines) throws IOException {
    int count = before;
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      for (org.dhatim.fastexcel.reader.Row row :
          (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
        count += row.getCellCount();
        if (count > MOST_CELLS) {
          throw new IOException("more than " + MOST_CELLS + " cells");
        }
        Map<Integer, FormCell> cells = new HashMap<>();
        for (int column = 0; column < row.getCellCount(); column++) {
          Optional<FormCell> cell = row.getOptionalCell(column).flatMap(FormWorkbook::cell);
          if (cell.isPresent()) {
            cells.put(column, cell.get());
          }
        }
        lines.add(new FormLine(sheet.getName(), row.getRowNum(), cells));
      }
    }
    return count;
  }

  /** Empty for a cell with nothing in it but, perhaps, a colour. */
  private static Optional<FormCell> cell(Cell cell) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case EMPTY -> Optional.empty();
      case STRING ->
          Optional.of(cell.getText())
              .filter(text -> !text.isBlank())
              .map(text -> FormCell.of(FormCell.Kind.TEXT, text));
      case NUMBER -> Optional.of(FormCell.of(number(cell), raw));
      case FORMULA -> Optional.of(formula(cell, raw));
      case ERROR, BOOLEAN -> Optional.of(FormCell.of(FormCell.Kind.BROKEN, raw));
    };
  }

  /** What the formula came to when the file was saved; it is not computed again. */
  private static FormCell formula(Cell cell, String raw) {
    Object value = cell.getValue();
    String formula = "=" + cell.getFormula();
    if (value instanceof Number) {
      return new FormCell(number(cell), raw, Optional.of(formula));
    }
    return raw.isBlank() || !(value instanceof String) || raw.startsWith("#")
        ? new FormCell(FormCell.Kind.BROKEN, raw.isBlank() ? formula : raw, Optional.of(formula))
        : new FormCell(FormCell.Kind.TEXT, raw.strip(), Optional.of(formula));
  }

  private static FormCell.Kind number(Cell cell) {
    Integer id = cell.getDataFormatId();
    String words = cell.getDataFormatString();
    boolean disguised =
        id != null && DATES_AND_PER_CENT.contains(id)
            || words != null
                && !words.equalsIgnoreCase("general")
                && DATE_OR_PER_CENT.matcher(ASIDE.matcher(words).replaceAll("")).find();
    return disguised ? FormCell.Kind.DISGUISED : FormCell.Kind.NUMBER;
  }
}
