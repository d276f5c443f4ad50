package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The table of a comparison, as page, CSV and XLSX show it. */
record CompareTable(List<Head> heads, List<Line> lines) {

  /** The head of a row or column. */
  record Head(String text, String note, String address, String style) {}

  /** A row. */
  record Line(Head head, List<CompareCell> cells) {}

  private record Column(Head head, BiFunction<KeyFigure, Optional<Comparison>, CompareCell> cell) {}

  static CompareTable of(Comparing comparing) {
    List<Column> columns = columns(comparing);
    List<Line> lines = new ArrayList<>();
    for (KeyFigure keyFigure : comparing.keyFigures()) {
      Optional<Comparison> comparison = comparing.find(keyFigure);
      lines.add(
          new Line(
              head(keyFigure, comparing),
              columns.stream().map(one -> one.cell().apply(keyFigure, comparison)).toList()));
    }
    CompareTable table = new CompareTable(columns.stream().map(Column::head).toList(), lines);
    return comparing.turned() ? table.turned() : table;
  }

  private CompareTable turned() {
    return new CompareTable(
        lines.stream().map(Line::head).toList(),
        IntStream.range(0, heads.size())
            .mapToObj(
                column ->
                    new Line(
                        heads.get(column),
                        lines.stream().map(line -> line.cells().get(column)).toList()))
            .toList());
  }

  private static Head head(KeyFigure keyFigure, Comparing comparing) {
    Page page = comparing.page();
    return new Head(
        page.title(keyFigure),
        keyFigure.measure().text().in(page.language()),
        page.to(keyFigure).with("group", comparing.group().id()).toString(),
        "");
  }

  private static List<Column> columns(Comparing comparing) {
    Page page = comparing.page();
    CompareCells cells = new CompareCells(comparing);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(plain("page.period", page), (keyFigure, one) -> cells.period(one)));
    for (String code : comparing.municipalities()) {
      columns.add(
          new Column(
              new Head(
                  page.names().of(code),
                  "",
                  page.toMunicipality(code).toString(),
                  Members.style(page.edition(), code)),
              (keyFigure, one) -> cells.municipality(keyFigure, one, code)));
    }
    columns.add(
        new Column(plain("page.mean", page), (keyFigure, one) -> cells.mean(keyFigure, one)));
    columns.add(new Column(plain("page.counted", page), (keyFigure, one) -> cells.counted(one)));
    return columns;
  }

  private static Head plain(String key, Page page) {
    return new Head(page.words().get(key), "", "", "summary");
  }

  /** What has to be said beside the numbers: values of another period than their comparison's. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (Line line : lines) {
      for (int column = 0; column < heads.size(); column++) {
        String note = line.cells().get(column).note();
        if (!note.isEmpty()) {
          notes.add(line.head().text() + ", " + heads.get(column).text() + ": " + note);
        }
      }
    }
    return notes;
  }
}
