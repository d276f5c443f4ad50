package jamfor.web.template;

import jamfor.ingest.vocabulary.Municipality;
import jamfor.web.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: whose template it is, how to fill it, and where it goes. */
final class GuideSheet {

  /** Beside the municipality's name, in a hidden column: what the reader looks for. */
  private static final String STATED = "jamfor_municipality";

  private static final int LABEL = 1;
  private static final int TEXT = 2;
  private static final int CHARACTERS_A_LINE = 88;
  private static final double LINE = 15;

  private static final List<String> STEPS =
      List.of(
          "template.step.1",
          "template.step.2",
          "template.step.3",
          "template.step.4",
          "template.step.5",
          "template.step.6");

  private final Worksheet sheet;
  private final Template template;
  private final Words words;
  private int row;

  GuideSheet(Worksheet sheet, Template template, Words words) {
    this.sheet = sheet;
    this.template = template;
    this.words = words;
  }

  /**
   * @return where the signs for missing stand, as a formula names it
   */
  String write() {
    sheet.hideColumn(0);
    sheet.width(LABEL, 18);
    sheet.width(TEXT, 88);
    sheet.hideGridLines();
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    heading(words.get("template.title", template.municipality().name()), 16);
    Municipality municipality = template.municipality();
    sheet.value(row, 0, STATED);
    line(
        words.get("template.municipality"),
        "%s (%s)".formatted(municipality.name(), municipality.code()));
    line(words.get("template.edition"), template.plan().title().in(words.language()));
    line(words.get("template.receiver"), template.form().receiver().in(words.language()));
    heading(words.get("template.how"), 12);
    for (int i = 0; i < STEPS.size(); i++) {
      line((i + 1) + ".", words.get(STEPS.get(i), TemplateWorkbook.PASSWORD));
    }
    heading(words.get("template.signs"), 12);
    int first = row + 1;
    template.signs().entrySet().stream()
        .filter(sign -> !sign.getKey().isEmpty())
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(sign -> line(sign.getKey(), words.get(sign.getValue())));
    String range = "%s!$B$%d:$B$%d".formatted(sheet.getName(), first, row);
    line("", words.get("template.empty"));
    sheet.protect(TemplateWorkbook.PASSWORD);
    return range;
  }

  private void heading(String text, int size) {
    row += row == 0 ? 0 : 1;
    sheet.value(row, LABEL, text);
    sheet.style(row, LABEL).bold().fontSize(size).set();
    row++;
  }

  private void line(String label, String text) {
    if (!label.isEmpty()) {
      sheet.value(row, LABEL, label);
      sheet.style(row, LABEL).bold().verticalAlignment("top").horizontalAlignment("left").set();
    }
    sheet.value(row, TEXT, text);
    sheet.style(row, TEXT).wrapText(true).verticalAlignment("top").set();
    sheet.rowHeight(row, LINE * (1 + text.length() / CHARACTERS_A_LINE));
    row++;
  }
}
