package jamfor.web.report;

import jamfor.ingest.prose.Prose;
import java.util.Collections;
import java.util.List;

/** A report as Markdown: to be reviewed, and to be read where nothing else can be. */
final class Markdown implements Rendering {

  private final StringBuilder written = new StringBuilder();

  static String of(Report report) {
    Markdown markdown = new Markdown();
    markdown.line("# " + report.title());
    markdown.line(report.subtitle());
    markdown.terms(new Part.Terms(report.cover()));
    for (int i = 0; i < report.chapters().size(); i++) {
      markdown.chapter((i + 1) + " ", (i + 1) + ".", report.chapters().get(i));
    }
    return markdown.toString();
  }

  static String of(Report.Chapter chapter) {
    Markdown markdown = new Markdown();
    markdown.chapter("", "", chapter);
    return markdown.toString();
  }

  /**
   * @param number before its title
   * @param sections before the number of each section; nothing where they bear none
   */
  private void chapter(String number, String sections, Report.Chapter chapter) {
    String above = number.isEmpty() ? "#" : "##";
    line(above + " " + number + chapter.title());
    chapter.lead().forEach(part -> part.render(this));
    for (int i = 0; i < chapter.sections().size(); i++) {
      Report.Section section = chapter.sections().get(i);
      String counted = sections.isEmpty() ? "" : sections + (i + 1) + " ";
      line(above + "# " + counted + section.title());
      section.parts().forEach(part -> part.render(this));
    }
  }

  @Override
  public String toString() {
    return written.toString().strip() + "\n";
  }

  private void line(String text) {
    written.append(text).append("\n\n");
  }

  @Override
  public void text(Part.Text text) {
    line(text.kind() == Part.Text.Kind.HEADING ? "**" + text.text() + "**" : text.text());
  }

  @Override
  public void written(Part.Written text) {
    for (Prose.Block block : text.prose().blocks()) {
      if (block instanceof Prose.Paragraph paragraph) {
        line(spans(paragraph.spans()));
      } else if (block instanceof Prose.Points points) {
        for (int i = 0; i < points.points().size(); i++) {
          String mark = points.numbered() ? (i + 1) + ". " : "- ";
          line(mark + spans(points.points().get(i).spans()));
        }
      }
    }
  }

  private static String spans(List<Prose.Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Prose.Span span : spans) {
      if (span instanceof Prose.Emphasis emphasis) {
        String mark = emphasis.strong() ? "**" : "*";
        text.append(mark).append(spans(emphasis.spans())).append(mark);
      } else if (span instanceof Prose.Link link) {
        text.append('[').append(spans(link.spans())).append("](").append(link.target()).append(')');
      } else {
        text.append(span.plain());
      }
    }
    return text.toString();
  }

  @Override
  public void reference(Part.Reference reference) {
    line(reference.text());
  }

  @Override
  public void points(Part.Points points) {
    points.points().forEach(point -> line("- " + point));
  }

  @Override
  public void terms(Part.Terms terms) {
    terms.terms().forEach(term -> line("- " + term.name() + ": " + term.text()));
  }

  @Override
  public void table(Part.Table table) {
    line("**" + table.title() + "**");
    row(table.columns().stream().map(Part.Table.Column::title).toList());
    row(Collections.nCopies(table.columns().size(), "---"));
    table.rows().forEach(row -> row(row.cells().stream().map(Cell::text).toList()));
    written.append('\n');
  }

  /** A bar in a text would be the end of its cell. */
  private void row(List<String> cells) {
    written
        .append("| ")
        .append(String.join(" | ", cells.stream().map(one -> one.replace("|", "\\|")).toList()))
        .append(" |\n");
  }

  @Override
  public void chart(Part.Chart chart) {
    line("![" + chart.alternative() + "](" + chart.request().svg() + ")");
  }
}
