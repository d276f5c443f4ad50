package jamfor.web.page;

import jamfor.web.text.FigureText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of the cost page one below the other, as the spreadsheets of Nordic offices read CSV.
 */
final class CostCsv {

  private CostCsv() {}

  static byte[] bytes(Costing costing) {
    List<String> lines = new ArrayList<>();
    for (CostTable table : new CostTables(costing).all()) {
      lines.add(CompareCsv.text(table.title()));
      lines.add(line(table.heads().stream().map(CompareCsv::text)));
      for (CostTable.Line line : table.lines()) {
        lines.add(
            line(
                Stream.concat(
                    Stream.of(CompareCsv.text(line.head())),
                    line.cells().stream().map(CostCsv::cell))));
      }
      lines.add("");
    }
    CostFile.below(costing).forEach(one -> lines.add(CompareCsv.text(one)));
    return (CompareCsv.BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(";"));
  }

  private static String cell(CostCell cell) {
    return cell.numeric()
        ? FigureText.unrounded(cell.number().getAsDouble())
        : CompareCsv.text(cell.text());
  }
}
