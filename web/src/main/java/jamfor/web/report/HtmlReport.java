package jamfor.web.report;

import jamfor.web.report.Report.Chapter;
import jamfor.web.report.Report.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A report as one XHTML file that needs nothing else: the page to read, or the source of the PDF.
 */
final class HtmlReport {

  private static final int MOST_BRIEF = 3;

  private final Report report;
  private final boolean paged;
  private final Markup markup = new Markup();
  private final PartMarkup parts;

  /**
   * @param paged whether it is the source of the PDF: with bookmarks and a running head
   */
  HtmlReport(Report report, Drawings drawings, boolean paged) {
    this.report = report;
    this.paged = paged;
    this.parts = new PartMarkup(markup, drawings, paged);
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
    parts.terms(new Part.Terms(report.cover()));
    markup.close();
  }

  private void contents() {
    markup.open("nav", "aria-labelledby", "contents");
    markup.element("h2", report.contents(), "id", "contents").open("ol");
    for (int i = 0; i < report.chapters().size(); i++) {
      Chapter chapter = report.chapters().get(i);
      markup.open("li", "class", "chapter");
      parts.link(numbered(i + 1, chapter), chapter.id());
      if (listed(chapter)) {
        markup.open("ol");
        for (int j = 0; j < chapter.sections().size(); j++) {
          Section section = chapter.sections().get(j);
          markup.open("li");
          parts.link(numbered(i + 1, j + 1, section), section.id());
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
    String kind = chapter.appendix() ? "chapter appendix" : "chapter";
    markup.open("section", "class", isBrief(chapter) ? kind + " brief" : kind);
    markup.element("h2", numbered(number, chapter), "id", chapter.id());
    chapter.lead().forEach(part -> part.render(parts));
    for (int i = 0; i < chapter.sections().size(); i++) {
      Section section = chapter.sections().get(i);
      markup.open("section", "class", "section");
      section(numbered(number, i + 1, section), section);
      markup.close();
    }
    markup.close();
  }

  /** A chapter of a few sentences needs no page of its own. */
  private static boolean isBrief(Chapter chapter) {
    List<Part> parts =
        Stream.concat(
                chapter.lead().stream(),
                chapter.sections().stream().flatMap(section -> section.parts().stream()))
            .toList();
    return parts.size() <= MOST_BRIEF && parts.stream().allMatch(Part.Text.class::isInstance);
  }

  /** The heading stays on the page of what it is over, to the end of the first table. */
  private void section(String title, Section section) {
    boolean kept = !(section.parts().get(0) instanceof Part.Table);
    if (kept) {
      markup.open("div", "class", "keep");
    }
    markup.element("h3", title, "id", section.id());
    for (Part part : section.parts()) {
      part.render(parts);
      if (kept && part instanceof Part.Table) {
        markup.close();
        kept = false;
      }
    }
    if (kept) {
      markup.close();
    }
  }
}
