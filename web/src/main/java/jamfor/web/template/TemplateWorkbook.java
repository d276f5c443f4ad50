package jamfor.web.template;

import jamfor.ingest.vocabulary.Language;
import jamfor.web.text.FigureText;
import jamfor.web.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A template as a workbook: how to fill it, and the figures. No macros; what is not to be filled is
 * protected against slips, with a password that the first sheet tells.
 */
final class TemplateWorkbook {

  static final String PASSWORD = "jamfor";

  private final Template template;
  private final Words words;

  TemplateWorkbook(Template template, Language language) {
    this.template = template;
    this.words = Words.in(language);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Jamfor", "1.0")) {
      Worksheet guide = workbook.newWorksheet(words.get("template.guide"));
      Worksheet figures = workbook.newWorksheet(words.get("template.figures"));
      String signs = new GuideSheet(guide, template, words).write();
      new FiguresSheet(figures, template, words, new FigureText(words), signs).write();
      workbook.protectStructure(PASSWORD);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
