package jamfor.web.page;

import jamfor.web.text.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of the cost page as a workbook, a sheet each: numbers as numbers. */
final class CostXlsx {

  private static final int WIDE = 60;
  private static final int NARROW = 18;

  private CostXlsx() {}

  static byte[] bytes(Costing costing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<CostTable> tables = new CostTables(costing).all();
    try (Workbook workbook = new Workbook(bytes, "Jamfor", "1.0")) {
      for (int i = 0; i < tables.size(); i++) {
        String name = costing.page().words().get("page.cost.sheet") + " " + (i + 1);
        Worksheet sheet = workbook.newWorksheet(name);
        table(sheet, tables.get(i));
        below(sheet, tables.get(i).lines().size() + 3, CostFile.below(costing));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void table(Worksheet sheet, CostTable table) {
    sheet.freezePane(1, 2);
    sheet.width(0, WIDE);
    text(sheet, 0, 0, table.title());
    for (int column = 0; column < table.heads().size(); column++) {
      if (column > 0) {
        sheet.width(column, NARROW);
      }
      text(sheet, 1, column, table.heads().get(column));
    }
    sheet.range(0, 0, 1, table.heads().size() - 1).style().bold().wrapText(true).set();
    int row = 2;
    for (CostTable.Line line : table.lines()) {
      text(sheet, row, 0, line.head());
      for (int column = 0; column < line.cells().size(); column++) {
        cell(sheet, row, column + 1, line.cells().get(column));
      }
      row++;
    }
  }

  private static void cell(Worksheet sheet, int row, int column, CostCell cell) {
    if (cell.numeric()) {
      sheet.value(row, column, cell.number().getAsDouble());
      String decimals = cell.decimals() == 0 ? "" : "." + "0".repeat(cell.decimals());
      sheet.style(row, column).format("#,##0" + decimals).set();
    } else {
      text(sheet, row, column, cell.text());
    }
  }

  private static void below(Worksheet sheet, int first, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text(sheet, first + i, 0, lines.get(i));
    }
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, SpreadsheetText.safe(text));
  }
}
