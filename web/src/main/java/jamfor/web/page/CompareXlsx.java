package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.text.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The table of a comparison as a workbook: numbers as numbers, the sources on a sheet of their own.
 */
final class CompareXlsx {

  private static final int WIDE = 60;
  private static final int NARROW = 14;

  private CompareXlsx() {}

  static byte[] bytes(Comparing comparing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Jamfor", "1.0")) {
      Page page = comparing.page();
      table(workbook.newWorksheet(page.words().get("page.compare")), comparing);
      sources(workbook.newWorksheet(page.words().get("page.sources")), comparing);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void table(Worksheet sheet, Comparing comparing) {
    CompareTable table = CompareTable.of(comparing);
    sheet.freezePane(
        table.turned() ? 2 : 2 + table.leads(), table.turned() ? 1 + table.leads() : 1);
    sheet.width(0, WIDE);
    sheet.width(1, NARROW + NARROW);
    for (int column = 0; column < table.heads().size(); column++) {
      sheet.width(column + 2, NARROW);
      text(sheet, 0, column + 2, table.heads().get(column).title());
    }
    sheet.range(0, 0, 0, table.heads().size() + 1).style().bold().wrapText(true).set();
    int row = 1;
    for (CompareTable.Line line : table.lines()) {
      text(sheet, row, 0, line.head().text());
      text(sheet, row, 1, line.head().note());
      for (int column = 0; column < line.cells().size(); column++) {
        cell(sheet, row, column + 2, line.cells().get(column));
      }
      row++;
    }
    for (String below : CompareFile.below(comparing, table)) {
      row++;
      text(sheet, row, 0, below);
    }
  }

  private static void cell(Worksheet sheet, int row, int column, CompareCell cell) {
    if (cell.numeric()) {
      sheet.value(row, column, cell.number().getAsDouble());
      String decimals = cell.decimals() == 0 ? "" : "." + "0".repeat(cell.decimals());
      sheet.style(row, column).format("#,##0" + decimals).set();
    } else {
      text(sheet, row, column, cell.text());
    }
  }

  private static void sources(Worksheet sheet, Comparing comparing) {
    Page page = comparing.page();
    List<String> heads =
        List.of(
            "page.key_figure",
            "page.definition",
            "page.formula",
            "page.source",
            "page.licence",
            "page.retrieved");
    for (int column = 0; column < heads.size(); column++) {
      text(sheet, 0, column, page.words().get(heads.get(column)));
      sheet.width(column, NARROW + NARROW);
    }
    int row = 1;
    for (KeyFigure keyFigure : comparing.keyFigures()) {
      for (SourceView source : SourceView.list(keyFigure, page)) {
        text(sheet, row, 0, page.title(keyFigure));
        text(sheet, row, 1, keyFigure.description().in(page.language()));
        text(sheet, row, 2, keyFigure.formula().text());
        text(sheet, row, 3, source.cite());
        text(sheet, row, 4, source.licence());
        text(sheet, row, 5, source.deliveries().get(0).retrieved());
        row++;
      }
    }
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, SpreadsheetText.safe(text));
  }
}
