package jamfor.web.page;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A comparison with years in columns: under each key figure a line for everyone shown. */
final class YearsTable {

  private final Comparing comparing;
  private final List<Integer> years;
  private final CompareCells cells;
  private final CompareHeads heads;
  private final List<Side> sides;

  private YearsTable(Comparing comparing, List<Compared> shown) {
    this.comparing = comparing;
    this.cells = new CompareCells(comparing);
    this.heads = new CompareHeads(comparing);
    this.sides = Side.list(comparing);
    this.years =
        shown.stream()
            .flatMap(one -> one.period().stream())
            .map(Period::lastYear)
            .distinct()
            .sorted()
            .toList();
  }

  /** The table of some of the lines that the comparison shows. */
  static CompareTable of(Comparing comparing, List<Compared> shown) {
    YearsTable table = new YearsTable(comparing, shown);
    List<CompareTable.Line> lines = new ArrayList<>();
    CompareTable.byKeyFigure(shown).values().forEach(one -> table.add(one, lines));
    List<CompareHead> columns = table.columns();
    int leads = table.leads();
    return new CompareTable(
        columns, lines, CompareTable.notes(columns, lines, leads), true, leads, false);
  }

  private int leads() {
    return comparing.sexes().size() > 1 ? 2 : 1;
  }

  private List<CompareHead> columns() {
    List<CompareHead> columns = new ArrayList<>();
    columns.add(CompareTable.plain("page.municipality", comparing));
    if (comparing.sexes().size() > 1) {
      columns.add(CompareTable.plain("page.sex", comparing));
    }
    years.forEach(year -> columns.add(year(year)));
    return columns;
  }

  private static CompareHead year(int year) {
    return new CompareHead("", "" + year, "", "", "", 1, false, "", HeadLinks.NONE);
  }

  private void add(List<Compared> ofOne, List<CompareTable.Line> lines) {
    List<Sex> sexes = ofOne.stream().map(Compared::sex).distinct().toList();
    CompareHead head = heads.keyFigure(ofOne, true);
    int span = sides.size() * sexes.size();
    for (Side side : sides) {
      for (Sex sex : sexes) {
        lines.add(
            new CompareTable.Line(
                span(head, lines.isEmpty() || !isOf(lines, head) ? span : 0),
                cells(side, sex, ofOne)));
      }
    }
  }

  private static boolean isOf(List<CompareTable.Line> lines, CompareHead head) {
    return lines.get(lines.size() - 1).head().id().equals(head.id());
  }

  private static CompareHead span(CompareHead head, int span) {
    return new CompareHead(
        head.id(),
        head.text(),
        head.note(),
        head.address(),
        head.style(),
        span,
        head.pinned(),
        head.aria(),
        head.links());
  }

  private List<CompareCell> cells(Side side, Sex sex, List<Compared> ofOne) {
    List<CompareCell> line = new ArrayList<>();
    CompareHead name = side.head(heads);
    line.add(CompareCell.linked(name.title(), name.address()));
    if (comparing.sexes().size() > 1) {
      line.add(CompareCell.words(comparing.page().words().get(sex)));
    }
    for (int year : years) {
      line.add(find(ofOne, sex, year).map(one -> side.cell(cells, one)).orElseGet(cells::nothing));
    }
    return line;
  }

  /** The last that ends in the year. */
  private static Optional<Compared> find(List<Compared> ofOne, Sex sex, int year) {
    return ofOne.stream()
        .filter(one -> one.sex() == sex)
        .filter(one -> one.period().filter(period -> period.lastYear() == year).isPresent())
        .reduce((earlier, later) -> later);
  }
}
