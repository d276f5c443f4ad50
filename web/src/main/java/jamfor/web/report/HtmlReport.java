package jamfor.web.report;

import jamfor.web.report.Report.Chapter;
import jamfor.web.report.Report.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A report as one XHTML file that needs nothing else: the page to read, or the source of the PDF.
 */
final class HtmlReport implements Rendering {

  private final Report report;
  private final Drawings drawings;
  private final boolean paged;
  private final Markup markup = new Markup();
  private int tables;

  /**
   * @param paged whether it is the source of the PDF: with bookmarks and a running head
   */
  HtmlReport(Report report, Drawings drawings, boolean paged) {
    this.report = report;
    this.drawings = drawings;
    this.paged = paged;
  }

  String render() {
    markup.raw("<!DOCTYPE html>\n");
    markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", report.language().tag());
    head();
    markup.open("body");
    if (paged) {
      markup.element("div", report.running(), "class", "running");
    }
    cover();
    contents();
    markup.open("main");
    for (int i = 0; i < report.chapters().size(); i++) {
      chapter(i + 1, report.chapters().get(i));
    }
    markup.close().close().close();
    return markup.toString();
  }

  private void head() {
    markup.open("head").empty("meta", "charset", "UTF-8");
    markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    markup.empty("meta", "name", "description", "content", report.subtitle());
    markup.element("title", report.title());
    markup.open("style").raw(style("report.css"));
    if (paged) {
      markup.raw(style("paged.css"));
    }
    markup.close();
    if (paged) {
      bookmarks();
    }
    markup.close();
  }

  private static String style(String name) {
    try (InputStream style =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void bookmarks() {
    markup.open("bookmarks");
    for (int i = 0; i < report.chapters().size(); i++) {
      Chapter chapter = report.chapters().get(i);
      markup.open("bookmark", "name", numbered(i + 1, chapter), "href", "#" + chapter.id());
      for (int j = 0; j < chapter.sections().size(); j++) {
        Section section = chapter.sections().get(j);
        markup.empty(
            "bookmark", "name", numbered(i + 1, j + 1, section), "href", "#" + section.id());
      }
      markup.close();
    }
    markup.close();
  }

  private void cover() {
    markup.open("header", "class", "cover");
    markup.element("h1", report.title()).element("p", report.subtitle(), "class", "subtitle");
    terms(new Part.Terms(report.cover()));
    markup.close();
  }

  private void contents() {
    markup.open("nav", "aria-labelledby", "contents");
    markup.element("h2", report.contents(), "id", "contents").open("ol");
    for (int i = 0; i < report.chapters().size(); i++) {
      Chapter chapter = report.chapters().get(i);
      markup.open("li");
      markup.element("a", numbered(i + 1, chapter), "href", "#" + chapter.id());
      if (!chapter.sections().isEmpty()) {
        markup.open("ol");
        for (int j = 0; j < chapter.sections().size(); j++) {
          Section section = chapter.sections().get(j);
          markup.open("li");
          markup.element("a", numbered(i + 1, j + 1, section), "href", "#" + section.id());
          markup.close();
        }
        markup.close();
      }
      markup.close();
    }
    markup.close().close();
  }

  private static String numbered(int number, Chapter chapter) {
    return number + " " + chapter.title();
  }

  private static String numbered(int chapter, int number, Section section) {
    return chapter + "." + number + " " + section.title();
  }

  private void chapter(int number, Chapter chapter) {
    markup.open("section", "class", "chapter");
    markup.element("h2", numbered(number, chapter), "id", chapter.id());
    chapter.lead().forEach(part -> part.render(this));
    for (int i = 0; i < chapter.sections().size(); i++) {
      Section section = chapter.sections().get(i);
      markup.open("section", "class", "section");
      markup.element("h3", numbered(number, i + 1, section), "id", section.id());
      section.parts().forEach(part -> part.render(this));
      markup.close();
    }
    markup.close();
  }

  @Override
  public void text(Part.Text text) {
    markup.element("p", text.text(), "class", text.kind().name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void reference(Part.Reference reference) {
    markup.open("p", "class", "reference");
    markup.element("a", reference.text(), "href", "#" + reference.section()).close();
  }

  @Override
  public void points(Part.Points points) {
    markup.open("ul");
    points.points().forEach(point -> markup.element("li", point));
    markup.close();
  }

  @Override
  public void terms(Part.Terms terms) {
    markup.open("dl");
    for (Part.Term term : terms.terms()) {
      markup.open("div");
      markup.element("dt", term.name()).element("dd", term.text());
      markup.close();
    }
    markup.close();
  }

  @Override
  public void table(Part.Table table) {
    String title = "table-" + ++tables;
    markup.open("div", "class", "table");
    markup.element("p", table.title(), "class", "caption", "id", title);
    markup.open("table", "aria-labelledby", title).open("thead").open("tr");
    for (Part.Table.Column column : table.columns()) {
      markup.element("th", column.title(), "scope", "col", "class", kind(column));
    }
    markup.close().close().open("tbody");
    table.rows().forEach(row -> row(row, table.columns()));
    markup.close().close().close();
  }

  private void row(Part.Table.Row row, List<Part.Table.Column> columns) {
    markup.open("tr", "class", row.summary() ? "summary" : "member");
    for (int i = 0; i < columns.size(); i++) {
      String text = row.cells().get(i).text();
      if (i == 0) {
        markup.element("th", text, "scope", "row");
      } else {
        markup.element("td", text, "class", kind(columns.get(i)));
      }
    }
    markup.close();
  }

  private static String kind(Part.Table.Column column) {
    return column.numeric() ? "number" : "words";
  }

  @Override
  public void chart(Part.Chart chart) {
    String drawing = drawings.draw(chart);
    if (!drawing.isEmpty()) {
      markup.open("div", "class", "chart").raw(drawing).close();
    }
  }
}
