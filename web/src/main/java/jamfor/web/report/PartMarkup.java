package jamfor.web.report;

import jamfor.ingest.prose.Prose;
import java.util.List;
import java.util.Locale;

/** Each kind of part as XHTML. */
final class PartMarkup implements Rendering {

  /** More columns than this get the same width each, so that no name pushes another off. */
  private static final int WIDE = 7;

  /** A table of more rows than this may go on over the page. */
  private static final int TALL = 24;

  private final Markup markup;
  private final Drawings drawings;
  private final boolean paged;
  private int tables;

  /**
   * @param markup written to
   * @param paged whether it is for the PDF
   */
  PartMarkup(Markup markup, Drawings drawings, boolean paged) {
    this.markup = markup;
    this.drawings = drawings;
    this.paged = paged;
  }

  @Override
  public void text(Part.Text text) {
    markup.element("p", text.text(), "class", text.kind().name().toLowerCase(Locale.ROOT));
  }

  /** In the language it was written in, which need not be the report's. */
  @Override
  public void written(Part.Written written) {
    markup.open("div", "class", "written", "lang", written.language().tag());
    written.prose().blocks().forEach(this::block);
    markup.close();
  }

  private void block(Prose.Block block) {
    if (block instanceof Prose.Paragraph paragraph) {
      spans("p", paragraph);
    } else if (block instanceof Prose.Points points) {
      markup.open(points.numbered() ? "ol" : "ul");
      points.points().forEach(point -> spans("li", point));
      markup.close();
    }
  }

  private void spans(String element, Prose.Paragraph paragraph) {
    markup.open(element);
    paragraph.spans().forEach(this::span);
    markup.close();
  }

  private void span(Prose.Span span) {
    if (span instanceof Prose.Words words) {
      markup.text(words.text());
    } else if (span instanceof Prose.Emphasis emphasis) {
      markup.open(emphasis.strong() ? "strong" : "em");
      emphasis.spans().forEach(this::span);
      markup.close();
    } else if (span instanceof Prose.Link link) {
      link(link);
    }
  }

  /** A page of ours has no address in a file that is opened from a disk: its path is printed. */
  private void link(Prose.Link link) {
    if (link.target().startsWith("/")) {
      markup.text(link.plain());
      return;
    }
    if (paged) {
      markup.open("a", "href", link.target(), "title", link.target());
    } else {
      markup.open("a", "href", link.target());
    }
    link.spans().forEach(this::span);
    markup.close();
  }

  @Override
  public void reference(Part.Reference reference) {
    markup.open("p", "class", "reference");
    link(reference.text(), reference.section());
    markup.close();
  }

  /** PDF/UA wants every link described; a reader of the page would hear it twice. */
  void link(String text, String target) {
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
    String kind = "table" + (wide ? " wide" : "") + (tall ? " tall" : "");
    if (paged) {
      markup.open("div", "class", kind);
    } else {
      // A table wider than the window scrolls, also by keyboard.
      markup.open(
          "div", "class", kind, "role", "region", "tabindex", "0", "aria-labelledby", title);
    }
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
