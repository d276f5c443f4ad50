package jamfor.web.report;

import jamfor.ingest.prose.Prose;
import jamfor.web.text.SpreadsheetText;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/**
 * The parts of a chapter below each other in a sheet. Texts are stored as texts, and one which
 * would be a formula when the sheet is saved as CSV is made harmless.
 */
final class Sheet implements Rendering {

  private static final int SUBHEADING = 11;
  private static final int WIDE = 9;
  private static final int CHARACTERS_A_LINE = 135;
  private static final double LINE = 15;

  private final Worksheet sheet;
  private int row;

  Sheet(Worksheet sheet) {
    this.sheet = sheet;
    sheet.width(0, 44);
    for (int column = 1; column <= WIDE + 1; column++) {
      sheet.width(column, 16);
    }
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  void heading(String text, int size) {
    row += row == 0 ? 0 : 1;
    words(0, text);
    sheet.style(row, 0).bold().fontSize(size).set();
    row++;
  }

  @Override
  public void text(Part.Text text) {
    if (text.kind() == Part.Text.Kind.HEADING) {
      heading(text.text(), SUBHEADING);
    } else {
      paragraph(text.text(), text.kind() == Part.Text.Kind.DRAFT);
    }
  }

  @Override
  public void written(Part.Written written) {
    for (Prose.Block block : written.prose().blocks()) {
      if (block instanceof Prose.Paragraph paragraph) {
        paragraph(Prose.join(paragraph.spans()), false);
      } else if (block instanceof Prose.Points points) {
        points.points().forEach(point -> paragraph(Prose.join(point.spans()), false));
      }
    }
  }

  @Override
  public void reference(Part.Reference reference) {
    paragraph(reference.text(), false);
  }

  @Override
  public void points(Part.Points points) {
    points.points().forEach(point -> paragraph(point, false));
  }

  @Override
  public void terms(Part.Terms terms) {
    for (Part.Term term : terms.terms()) {
      words(0, term.name());
      sheet.style(row, 0).bold().verticalAlignment("top").set();
      words(1, term.text());
      block(1, term.text(), false);
    }
  }

  @Override
  public void table(Part.Table table) {
    words(0, table.title());
    sheet.style(row, 0).bold().set();
    row++;
    List<Part.Table.Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      words(i, columns.get(i).title());
      sheet
          .style(row, i)
          .bold()
          .wrapText(true)
          .verticalAlignment("top")
          .horizontalAlignment(columns.get(i).numeric() ? "right" : "left")
          .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
          .set();
    }
    row++;
    for (Part.Table.Row one : table.rows()) {
      for (int i = 0; i < columns.size(); i++) {
        cell(i, one.cells().get(i), columns.get(i).numeric());
      }
      row++;
    }
    row++;
  }

  @Override
  public void chart(Part.Chart chart) {
    // Its figures are in the table above it.
  }

  private void words(int column, String text) {
    sheet.value(row, column, SpreadsheetText.safe(text));
  }

  private void cell(int column, Cell cell, boolean numeric) {
    if (cell.number().isPresent()) {
      sheet.value(row, column, cell.number().getAsDouble());
      sheet.style(row, column).format(format(cell)).set();
    } else if (!cell.text().isEmpty()) {
      words(column, cell.text());
      sheet.style(row, column).horizontalAlignment(numeric ? "right" : "left").set();
    }
  }

  private static String format(Cell cell) {
    String digits = "#,##0" + (cell.decimals() > 0 ? "." + "0".repeat(cell.decimals()) : "");
    return cell.signed() ? "+" + digits + ";\u2212" + digits + ";0" : digits;
  }

  private void paragraph(String text, boolean italic) {
    words(0, text);
    block(0, text, italic);
  }

  /** A text over several columns, and the height it needs. */
  private void block(int from, String text, boolean italic) {
    sheet.range(row, from, row, WIDE).merge();
    var style = sheet.style(row, from).wrapText(true).verticalAlignment("top");
    if (italic) {
      style.italic();
    }
    style.set();
    sheet.rowHeight(row, LINE * (1 + text.length() / CHARACTERS_A_LINE));
    row++;
  }
}
