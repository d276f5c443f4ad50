package jamfor.web.report;

import jamfor.web.report.Report.Chapter;
import jamfor.web.report.Report.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A report as one XHTML file that needs nothing else: the page to read, or the source of the PDF.
 */
final class HtmlReport implements Rendering {

  /** More columns than this get the same width each, so that no name pushes another off. */
  private static final int WIDE = 7;

  /** A table of more rows than this may go on over the page. */
  private static final int TALL = 24;

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
    if (paged) {
      markup.empty("meta", "name", "subject", "content", report.subtitle());
      markup.empty("meta", "name", "CreationDate", "content", date());
    } else {
      markup.empty("meta", "name", "description", "content", report.subtitle());
      markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    }
    markup.element("title", report.title());
    markup.open("style").raw(style("report.css"));
    markup.raw(style(paged ? "paged.css" : "screen.css")).close();
    if (paged) {
      bookmarks();
    }
    markup.close();
  }

  /** The edition's date as a PDF writes dates; without it, the PDF would bear the clock's. */
  private String date() {
    return "D:" + report.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
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
      markup.open("li", "class", "chapter");
      link(numbered(i + 1, chapter), chapter.id());
      if (listed(chapter)) {
        markup.open("ol");
        for (int j = 0; j < chapter.sections().size(); j++) {
          Section section = chapter.sections().get(j);
          markup.open("li");
          link(numbered(i + 1, j + 1, section), section.id());
          markup.close();
        }
        markup.close();
      }
      markup.close();
    }
    markup.close().close();
  }

  /** On paper the contents name every key figure once; the appendix is found by its bookmarks. */
  private boolean listed(Chapter chapter) {
    return !chapter.sections().isEmpty() && !(paged && chapter.appendix());
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
      section(numbered(number, i + 1, section), section);
      markup.close();
    }
    markup.close();
  }

  /** The heading stays on the page of what it is over, to the end of the first table. */
  private void section(String title, Section section) {
    boolean kept = !(section.parts().get(0) instanceof Part.Table);
    if (kept) {
      markup.open("div", "class", "keep");
    }
    markup.element("h3", title, "id", section.id());
    for (Part part : section.parts()) {
      part.render(this);
      if (kept && part instanceof Part.Table) {
        markup.close();
        kept = false;
      }
    }
    if (kept) {
      markup.close();
    }
  }

  @Override
  public void text(Part.Text text) {
    markup.element("p", text.text(), "class", text.kind().name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void reference(Part.Reference reference) {
    markup.open("p", "class", "reference");
    link(reference.text(), reference.section());
    markup.close();
  }

  /** PDF/UA wants every link described; a reader of the page would hear it twice. */
  private void link(String text, String target) {
    if (paged) {
      markup.element("a", text, "href", "#" + target, "title", text);
    } else {
      markup.element("a", text, "href", "#" + target);
    }
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
    boolean wide = table.columns().size() > WIDE;
    boolean tall = table.rows().size() > TALL;
    markup.open("div", "class", "table" + (wide ? " wide" : "") + (tall ? " tall" : ""));
    markup.element("p", table.title(), "class", "caption", "id", title);
    markup.open("table", "aria-labelledby", title).open("thead").open("tr");
    for (int i = 0; i < table.columns().size(); i++) {
      Part.Table.Column column = table.columns().get(i);
      markup.element("th", column.title(), "scope", "col", "class", i == 0 ? "name" : kind(column));
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
