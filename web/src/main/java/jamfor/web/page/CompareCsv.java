package jamfor.web.page;

import jamfor.web.text.FigureText;
import jamfor.web.text.SpreadsheetText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of a comparison as the spreadsheets of Nordic offices read CSV: UTF-8 with a byte order
 * mark, semicolon, decimal comma.
 */
final class CompareCsv {

  static final String BYTE_ORDER_MARK = "\uFEFF";

  private CompareCsv() {}

  static byte[] bytes(Comparing comparing) {
    CompareTable table = CompareTable.of(comparing);
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            Stream.concat(
                Stream.of("", ""), table.heads().stream().map(one -> text(one.title())))));
    for (CompareTable.Line line : table.lines()) {
      lines.add(
          line(
              Stream.concat(
                  Stream.of(text(line.head().text()), text(line.head().note())),
                  line.cells().stream().map(CompareCsv::cell))));
    }
    CompareFile.below(comparing, table).forEach(one -> lines.add(text(one)));
    return (BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(";"));
  }

  private static String cell(CompareCell cell) {
    return cell.numeric() ? FigureText.unrounded(cell.number().getAsDouble()) : text(cell.text());
  }

  static String text(String text) {
    String safe = SpreadsheetText.safe(text);
    return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
