package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Costs that there are at fixed prices too, as tables. */
final class CostPrices {

  private final Costing costing;
  private final Page page;

  CostPrices(Costing costing) {
    this.costing = costing;
    this.page = costing.page();
  }

  /** Each cost that there is at fixed prices too, year by year. */
  List<CostTable> list() {
    return Costs.priced(page).stream().map(this::of).toList();
  }

  private CostTable of(Costs.Priced priced) {
    List<KeyFigure> shown =
        Stream.concat(Stream.of(priced.current(), priced.fixed()), priced.index().stream())
            .toList();
    List<Period> periods =
        page.edition().get(priced.current().id()).comparisons(costing.group().id()).stream()
            .filter(one -> one.sex() == Sex.T && one.n() > 0)
            .map(Comparison::period)
            .sorted()
            .toList();
    List<CostTable.Line> lines = new ArrayList<>();
    for (Period period : periods) {
      List<CostCell> cells = new ArrayList<>();
      for (KeyFigure one : shown) {
        Optional<Comparison> comparison =
            page.edition().get(one.id()).find(costing.group().id(), period, Sex.T);
        cells.add(
            comparison
                .flatMap(all -> all.find(costing.municipality()))
                .map(own -> CostCell.value(own.value(), one, page))
                .orElse(CostCell.words("–")));
        cells.add(
            comparison
                .map(all -> CostCell.value(all.mean(), one, page))
                .orElse(CostCell.words("–")));
      }
      lines.add(
          new CostTable.Line(
              page.text().period(period) + broken(priced.current(), period, periods),
              cells,
              false));
    }
    String municipality = page.names().of(costing.municipality());
    List<String> heads = new ArrayList<>();
    heads.add(word("period"));
    for (KeyFigure one : shown) {
      String measure = one.measure().text().in(page.language());
      heads.add(municipality + ", " + measure);
      heads.add(word("mean") + ", " + measure);
    }
    return new CostTable(page.title(priced.current()), heads, lines);
  }

  private String broken(KeyFigure keyFigure, Period period, List<Period> periods) {
    int at = periods.indexOf(period);
    return at > 0 && keyFigure.breaksBetween(periods.get(at - 1), period)
        ? " (" + word("break") + ")"
        : "";
  }

  private String word(String key) {
    return page.words().get("page." + key);
  }
}
