package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the cost page. */
final class CostTables {

  private final Costing costing;
  private final Page page;

  CostTables(Costing costing) {
    this.costing = costing;
    this.page = costing.page();
  }

  /** All that the page shows, in its order. */
  List<CostTable> all() {
    return Stream.of(
            Stream.of(costs()),
            new CostParts(costing).find().stream(),
            new CostDifferences(costing).find().stream(),
            new CostPrices(costing).list().stream())
        .flatMap(each -> each)
        .toList();
  }

  private CostTable costs() {
    List<CostTable.Line> lines = new ArrayList<>();
    for (KeyFigure one : costing.costs()) {
      CostRow row = CostRow.of(one, costing);
      lines.add(
          new CostTable.Line(
              row.title(),
              List.of(
                  CostCell.words(page.words().get(one.service())),
                  CostCell.words(row.measure()),
                  CostCell.words(page.words().get(one.costConcept())),
                  CostCell.words(page.words().get(one.scope())),
                  CostCell.words(row.period()),
                  row.value(),
                  row.mean(),
                  row.difference(),
                  row.kronor(),
                  CostCell.words(row.counted())),
              false));
    }
    return new CostTable(
        caption(),
        List.of(
            word("key_figure"),
            word("cost.service"),
            word("measure"),
            word("cost_concept"),
            word("scope"),
            word("period"),
            page.names().of(costing.municipality()),
            word("mean"),
            word("difference"),
            word("cost.kronor"),
            word("counted")),
        lines);
  }

  String caption() {
    return page.words()
        .get(
            "page.cost.caption",
            page.names().of(costing.municipality()),
            costing.group().title().in(page.language()));
  }

  private String word(String key) {
    return page.words().get("page." + key);
  }
}
