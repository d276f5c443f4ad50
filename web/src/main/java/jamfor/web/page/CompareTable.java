package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table of a comparison, as page, CSV and XLSX show it.
 *
 * @param notes what has to be said beside the numbers: values of another period than their
 *     comparison's
 * @param several whether a key figure has several lines
 * @param leads how many of the first columns, of the first lines when turned, are heads themselves
 * @param turned whether the key figures' lines are columns
 */
record CompareTable(
    List<CompareHead> heads,
    List<Line> lines,
    List<String> notes,
    boolean several,
    int leads,
    boolean turned) {

  /** A row. */
  record Line(CompareHead head, List<CompareCell> cells) {}

  private record Column(CompareHead head, Function<Compared, CompareCell> cell) {}

  static CompareTable of(Comparing comparing) {
    return switch (comparing.columns()) {
      case MUNICIPALITIES -> beside(comparing);
      case KEY_FIGURES -> beside(comparing).transposed();
      case PERIODS -> YearsTable.of(comparing, comparing.shown());
    };
  }

  private static CompareTable beside(Comparing comparing) {
    List<Column> columns = columns(comparing);
    CompareHeads names = new CompareHeads(comparing);
    List<Line> lines = new ArrayList<>();
    for (List<Compared> ofOne : byKeyFigure(comparing.shown()).values()) {
      for (Compared one : ofOne) {
        lines.add(
            new Line(
                names.keyFigure(ofOne, one == ofOne.get(0)),
                columns.stream().map(column -> column.cell().apply(one)).toList()));
      }
    }
    List<CompareHead> heads = columns.stream().map(Column::head).toList();
    boolean several = comparing.several();
    int leads = comparing.sexes().size() > 1 ? 2 : several ? 1 : 0;
    return new CompareTable(heads, lines, notes(heads, lines, leads), several, leads, false);
  }

  /** The lines of each key figure, in their order. */
  static Map<KeyFigure, List<Compared>> byKeyFigure(List<Compared> shown) {
    return shown.stream()
        .collect(
            Collectors.groupingBy(Compared::keyFigure, LinkedHashMap::new, Collectors.toList()));
  }

  private CompareTable transposed() {
    return new CompareTable(
        lines.stream().map(Line::head).toList(),
        IntStream.range(0, heads.size())
            .mapToObj(
                column ->
                    new Line(
                        heads.get(column),
                        lines.stream().map(line -> line.cells().get(column)).toList()))
            .toList(),
        notes,
        several,
        Math.max(1, leads),
        true);
  }

  private static List<Column> columns(Comparing comparing) {
    CompareCells cells = new CompareCells(comparing);
    CompareHeads heads = new CompareHeads(comparing);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(plain("page.period", comparing), cells::period));
    if (comparing.sexes().size() > 1) {
      columns.add(new Column(plain("page.sex", comparing), cells::sex));
    }
    for (Side side : Side.list(comparing)) {
      columns.add(new Column(side.head(heads), one -> side.cell(cells, one)));
    }
    return columns;
  }

  static CompareHead plain(String key, Comparing comparing) {
    return CompareHead.plain(comparing.page().words().get(key));
  }

  /** What stands small in the cells, each with where it stands. */
  static List<String> notes(List<CompareHead> heads, List<Line> lines, int leads) {
    List<String> notes = new ArrayList<>();
    for (Line line : lines) {
      String title =
          line.cells().stream()
              .limit(leads)
              .map(lead -> ", " + lead.text())
              .collect(Collectors.joining("", line.head().text(), ""));
      for (int column = leads; column < heads.size(); column++) {
        String note = line.cells().get(column).note();
        if (!note.isEmpty()) {
          notes.add(title + ", " + heads.get(column).text() + ": " + note);
        }
      }
    }
    return notes;
  }

  /** The lines that are heads themselves, when turned. */
  public List<Line> leading() {
    return turned ? lines.subList(0, leads) : List.of();
  }

  /**
   * A cell as a page writes it.
   *
   * @param style all its classes
   */
  record Written(String style, CompareCell cell) {}

  /** The cells of a line that are heads themselves. */
  public List<CompareCell> leads(Line line) {
    return turned ? List.of() : line.cells().subList(0, several ? leads : 0);
  }

  /** The other cells of a line. */
  public List<Written> values(Line line) {
    List<Written> written = new ArrayList<>();
    for (int i = leads(line).size(); i < heads.size(); i++) {
      written.add(new Written(style(line.cells().get(i), heads.get(i)), line.cells().get(i)));
    }
    return written;
  }

  private String style(CompareCell cell, CompareHead column) {
    String first = turned && several && column.span() > 0 ? " first" : "";
    return cell.mark().style()
        + (cell.numeric() ? " number" : " words")
        + first
        + (column.pinned() ? " pinned" : "");
  }

  /** The line that stays in sight; several of one key figure would take the whole window. */
  public List<Line> pinned() {
    return body().stream().filter(this::isPinned).toList();
  }

  /** The lines below those that stay in sight. */
  public List<Line> rest() {
    return body().stream().filter(line -> !isPinned(line)).toList();
  }

  private boolean isPinned(Line line) {
    return line.head().pinned() && line.head().span() == 1;
  }

  private List<Line> body() {
    return turned ? lines.subList(leads, lines.size()) : lines;
  }
}
