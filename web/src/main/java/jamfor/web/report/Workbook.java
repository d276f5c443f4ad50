package jamfor.web.report;

import jamfor.web.report.Report.Chapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook: a sheet for each chapter, numbers as numbers. */
final class Workbook {

  /** What a name of a sheet may hold at most. */
  private static final int LONGEST_NAME = 31;

  private Workbook() {}

  static byte[] render(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (org.dhatim.fastexcel.Workbook workbook =
        new org.dhatim.fastexcel.Workbook(out, "Jamfor", "1.0")) {
      workbook.properties().setTitle(report.title());
      Set<String> names = new HashSet<>();
      Sheet cover = new Sheet(sheet(workbook, names, report.title()));
      cover.heading(report.title(), 16);
      cover.text(Part.Text.plain(report.subtitle()));
      cover.terms(new Part.Terms(report.cover()));
      cover.heading(report.contents(), 12);
      cover.points(new Part.Points(titles(report)));
      for (int i = 0; i < report.chapters().size(); i++) {
        Chapter chapter = report.chapters().get(i);
        String title = (i + 1) + " " + chapter.title();
        Sheet sheet = new Sheet(sheet(workbook, names, title));
        sheet.heading(title, 16);
        chapter.lead().forEach(part -> part.render(sheet));
        for (int j = 0; j < chapter.sections().size(); j++) {
          Report.Section section = chapter.sections().get(j);
          sheet.heading((i + 1) + "." + (j + 1) + " " + section.title(), 12);
          section.parts().forEach(part -> part.render(sheet));
        }
      }
    }
    return Canonical.form(out.toByteArray(), report.date());
  }

  private static List<String> titles(Report report) {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < report.chapters().size(); i++) {
      titles.add((i + 1) + " " + report.chapters().get(i).title());
    }
    return titles;
  }

  /** A sheet with a name that Excel accepts and no other sheet has. */
  private static Worksheet sheet(
      org.dhatim.fastexcel.Workbook workbook, Set<String> names, String title) {
    String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", "").strip();
    String name = allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME)).strip();
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      String ending = " " + i;
      name =
          allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME - ending.length())) + ending;
    }
    return workbook.newWorksheet(name);
  }
}
