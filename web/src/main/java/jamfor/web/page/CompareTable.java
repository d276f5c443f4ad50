package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The table of a comparison, as page, CSV and XLSX show it.
 *
 * @param notes what has to be said beside the numbers: values of another period than their
 *     comparison's
 * @param byYear whether a key figure has a line for each year
 * @param turned whether those lines are columns
 */
record CompareTable(
    List<Head> heads, List<Line> lines, List<String> notes, boolean byYear, boolean turned) {

  /**
   * The head of a row or column.
   *
   * @param span how many lines it stands before on a page; none when that of an earlier line does
   */
  record Head(String text, String note, String address, String style, int span) {}

  /** A row. */
  record Line(Head head, List<CompareCell> cells) {}

  private record Column(Head head, Function<Compared, CompareCell> cell) {}

  static CompareTable of(Comparing comparing) {
    List<Column> columns = columns(comparing);
    Collection<List<Compared>> byKeyFigure =
        comparing.shown().stream()
            .collect(
                Collectors.groupingBy(Compared::keyFigure, LinkedHashMap::new, Collectors.toList()))
            .values();
    List<Line> lines = new ArrayList<>();
    for (List<Compared> ofOne : byKeyFigure) {
      for (Compared one : ofOne) {
        lines.add(
            new Line(
                head(one, one == ofOne.get(0) ? ofOne.size() : 0, comparing),
                columns.stream().map(column -> column.cell().apply(one)).toList()));
      }
    }
    List<Head> heads = columns.stream().map(Column::head).toList();
    boolean byYear = comparing.years().several();
    CompareTable table =
        new CompareTable(heads, lines, notes(heads, lines, byYear), byYear, comparing.turned());
    return comparing.turned() ? table.transposed() : table;
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
        byYear,
        turned);
  }

  private static Head head(Compared one, int span, Comparing comparing) {
    Page page = comparing.page();
    return new Head(
        page.title(one.keyFigure()),
        one.keyFigure().measure().text().in(page.language()),
        address(one, comparing).toString(),
        "",
        span);
  }

  /** The key figure's page; in the same period too, when it is asked for and alone. */
  private static Address address(Compared one, Comparing comparing) {
    KeyFigure keyFigure = one.keyFigure();
    Address address = comparing.page().to(keyFigure).with("group", comparing.group().id());
    if (keyFigure.sexes().indexOf(comparing.sex()) > 0) {
      address = address.with("sex", comparing.sex().name());
    }
    return comparing.years().single() && one.comparison().filter(all -> all.n() > 0).isPresent()
        ? address.with("period", one.comparison().orElseThrow().period().text())
        : address;
  }

  private static List<Column> columns(Comparing comparing) {
    Page page = comparing.page();
    CompareCells cells = new CompareCells(comparing);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(plain("page.period", page), cells::period));
    for (String code : comparing.municipalities()) {
      columns.add(
          new Column(
              new Head(
                  page.names().of(code),
                  "",
                  page.toMunicipality(code).toString(),
                  Members.style(page.edition(), code),
                  1),
              one -> cells.municipality(one, code)));
    }
    columns.add(new Column(plain("page.mean", page), cells::mean));
    columns.add(new Column(plain("page.counted", page), cells::counted));
    return columns;
  }

  private static Head plain(String key, Page page) {
    return new Head(page.words().get(key), "", "", "summary", 1);
  }

  private static List<String> notes(List<Head> heads, List<Line> lines, boolean byYear) {
    List<String> notes = new ArrayList<>();
    for (Line line : lines) {
      String title =
          byYear ? line.head().text() + ", " + line.cells().get(0).text() : line.head().text();
      for (int column = 0; column < heads.size(); column++) {
        String note = line.cells().get(column).note();
        if (!note.isEmpty()) {
          notes.add(title + ", " + heads.get(column).text() + ": " + note);
        }
      }
    }
    return notes;
  }
}
