package jamfor.web.template;

import jamfor.ingest.catalogue.Form.Question;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.text.FigureText;
import jamfor.web.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet of figures: one line for each variable and sex, with what it means beside it. The ids
 * that the reader goes by stand in hidden columns to the left, their names in a hidden first line.
 */
final class FiguresSheet {

  /**
   * A column of the sheet.
   *
   * @param id in the hidden line
   * @param width in characters; 0 hides it
   */
  private record Column(String id, double width) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("jamfor_form", 0),
          new Column("edition", 0),
          new Column("municipality", 0),
          new Column("variable", 0),
          new Column("title", 27),
          new Column("sex", 5.5),
          new Column("period", 9),
          new Column("measure", 13),
          new Column("earlier", 11),
          new Column("value", 12),
          new Column("comment", 26),
          new Column("definition", 36),
          new Column("included", 29),
          new Column("excluded", 29));

  private static final int TITLE = 4;
  private static final int EARLIER = 8;
  private static final int VALUE = 9;
  private static final int COMMENT = 10;
  private static final int DEFINITION = 11;
  private static final int INCLUDED = 12;
  private static final int EXCLUDED = 13;
  private static final double LINE = 13.5;

  /** How much of a line words fill before one too long goes to the next. */
  private static final double WORDS_FILL = 0.88;

  private static final String TO_FILL = "FFF6CC";
  private static final String HEAD = "DCE6F1";

  private final Worksheet sheet;
  private final Template template;
  private final Words words;
  private final FigureText text;
  private final String signs;
  private int row;

  /**
   * @param signs where the signs for missing stand
   */
  FiguresSheet(Worksheet sheet, Template template, Words words, FigureText text, String signs) {
    this.sheet = sheet;
    this.template = template;
    this.words = words;
    this.text = text;
    this.signs = signs;
  }

  void write() {
    page();
    heads();
    Optional<KeyFigure.Service> service = Optional.empty();
    for (Question question : template.form().questions()) {
      if (!service.equals(Optional.of(question.service()))) {
        service = Optional.of(question.service());
        sheet.value(row, TITLE, words.get(question.service()));
        sheet.style(row, TITLE).bold().fontSize(12).set();
        row++;
      }
      question(question);
    }
    sheet.protect(TemplateWorkbook.PASSWORD);
  }

  private void page() {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.repeatRows(1);
    sheet.freezePane(TITLE + 1, 2);
    sheet.footer(
        template.municipality().name() + " · " + template.plan().title().in(words.language()),
        Position.LEFT);
    sheet.footer("&P / &N", Position.RIGHT);
  }

  private void heads() {
    for (int column = 0; column < COLUMNS.size(); column++) {
      Column one = COLUMNS.get(column);
      sheet.value(0, column, one.id());
      if (one.width() == 0) {
        sheet.hideColumn(column);
      } else {
        sheet.width(column, one.width());
        sheet.value(1, column, words.get("template.column." + one.id()));
        sheet
            .style(1, column)
            .bold()
            .wrapText(true)
            .verticalAlignment("top")
            .fillColor(HEAD)
            .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
            .set();
      }
    }
    sheet.hideRow(0);
    sheet.value(1, 0, "heads");
    sheet.rowHeight(1, 3 * LINE);
    row = 2;
  }

  private void question(Question question) {
    int first = row;
    for (Sex sex : question.sexes()) {
      figure(question, sex);
      row++;
    }
    definition(first, DEFINITION, question.definition().in(words.language()));
    definition(first, INCLUDED, question.included().in(words.language()));
    definition(first, EXCLUDED, question.excluded().in(words.language()));
    double lines =
        List.of(
                lines(question.definition().in(words.language()), DEFINITION),
                lines(question.included().in(words.language()), INCLUDED),
                lines(question.excluded().in(words.language()), EXCLUDED))
            .stream()
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(1);
    double each = Math.max(lines / question.sexes().size(), lines(title(question), TITLE));
    for (int line = first; line < row; line++) {
      sheet.rowHeight(line, LINE * Math.ceil(each) + 3);
    }
    sheet
        .range(row - 1, TITLE, row - 1, EXCLUDED)
        .style()
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .set();
  }

  private void figure(Question question, Sex sex) {
    List<String> cells =
        List.of(
            template.form().source() + "/" + template.form().version(),
            template.plan().id(),
            template.municipality().code(),
            question.variable(),
            title(question),
            sex.name(),
            template.period(question).text(),
            template.measure(question).text().in(words.language()));
    for (int column = 0; column < cells.size(); column++) {
      sheet.value(row, column, cells.get(column));
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
    earlier(template.earlier(question, sex));
    String cell = "J" + (row + 1);
    sheet
        .range(row, VALUE, row, VALUE)
        .validateWithFormula(
            "OR(%s,ISNUMBER(MATCH(%s,%s,0)))".formatted(allowed(question, cell), cell, signs))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(words.get("template.refused.title"))
        .error(words.get("template.refused"));
    for (int column = VALUE; column <= COMMENT; column++) {
      sheet
          .style(row, column)
          .fillColor(TO_FILL)
          .wrapText(true)
          .verticalAlignment("top")
          .borderStyle(BorderStyle.THIN)
          .borderColor("BFBFBF")
          .protectionOption(ProtectionOption.LOCKED, false)
          .set();
    }
  }

  /** Without a less-than sign: fastexcel writes formulas into the XML as they stand. */
  private static String allowed(Question question, String cell) {
    StringBuilder allowed = new StringBuilder("ISNUMBER(" + cell + ")");
    question.least().ifPresent(least -> allowed.append("," + cell + ">=" + digits(least)));
    question.most().ifPresent(most -> allowed.append("," + digits(most) + ">=" + cell));
    return "AND(" + allowed + ")";
  }

  private static String digits(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private void earlier(Value value) {
    if (value.known()) {
      sheet.value(row, EARLIER, value.get());
    } else {
      sheet.value(row, EARLIER, text.reason(value));
    }
    sheet
        .style(row, EARLIER)
        .wrapText(true)
        .horizontalAlignment("right")
        .verticalAlignment("top")
        .fontColor("595959")
        .set();
  }

  /** Stands once for all sexes of a figure. */
  private void definition(int first, int column, String words) {
    sheet.value(first, column, words);
    var style = sheet.range(first, column, row - 1, column).style();
    if (row - 1 > first) {
      style.merge();
    }
    style.wrapText(true).verticalAlignment("top").fontSize(10).set();
  }

  private String title(Question question) {
    return question.title().in(words.language());
  }

  private static double lines(String text, int column) {
    return 1 + Math.floor(text.length() / (WORDS_FILL * COLUMNS.get(column).width()));
  }
}
