package jamfor.web.report;

import java.util.Collections;
import java.util.List;

/** A chapter as Markdown, to be read in a review. */
final class Markdown implements Rendering {

  private final StringBuilder written = new StringBuilder();

  static String of(Report.Chapter chapter) {
    Markdown markdown = new Markdown();
    markdown.line("# " + chapter.title());
    chapter.lead().forEach(part -> part.render(markdown));
    for (Report.Section section : chapter.sections()) {
      markdown.line("## " + section.title());
      section.parts().forEach(part -> part.render(markdown));
    }
    return markdown.written.toString().strip() + "\n";
  }

  private void line(String text) {
    written.append(text).append("\n\n");
  }

  @Override
  public void text(Part.Text text) {
    line(text.text());
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

  private void row(List<String> cells) {
    written.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  @Override
  public void chart(Part.Chart chart) {
    line("![" + chart.alternative() + "](" + chart.request().svg() + ")");
  }
}
