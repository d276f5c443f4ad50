package jamfor.web.page;

import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Difference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the difference of the chosen cost lies, as a table. */
final class CostDifferences {

  private final Costing costing;
  private final Page page;

  CostDifferences(Costing costing) {
    this.costing = costing;
    this.page = costing.page();
  }

  /** Where the difference lies, the largest part first. */
  Optional<CostTable> find() {
    return costing.held().map(one -> of(one, costing.chosen().orElseThrow().keyFigure()));
  }

  private CostTable of(Decomposition one, KeyFigure keyFigure) {
    boolean kronor = one.whole().kronor().known();
    List<CostTable.Line> lines = new ArrayList<>();
    for (int part : one.largestFirst()) {
      lines.add(difference(keyFigure.parts().get(part), one.parts().get(part), keyFigure, kronor));
    }
    if (one.hasRest()) {
      lines.add(rest(one, keyFigure, kronor));
    }
    Difference whole = one.whole();
    lines.add(
        line(
            page.title(keyFigure),
            CostCell.value(Value.of(whole.own()), keyFigure, page),
            CostCell.value(Value.of(whole.mean()), keyFigure, page),
            CostCell.difference(Value.of(whole.difference()), keyFigure, page),
            kronor ? Optional.of(CostCell.kronor(whole.kronor(), page)) : Optional.empty(),
            true));
    List<String> heads = new ArrayList<>();
    heads.add(word("why.part"));
    heads.add(page.names().of(costing.municipality()));
    heads.add(costing.other().map(page.names()::of).orElse(word("why.mean")));
    heads.add(word("cost.difference"));
    if (kronor) {
      heads.add(word("cost.kronor"));
    }
    return new CostTable(
        page.words()
            .get(
                "page.cost.differences.caption",
                keyFigure.measure().text().in(page.language()),
                costing.against(),
                page.text().period(one.period())),
        heads,
        lines);
  }

  private CostTable.Line rest(Decomposition one, KeyFigure keyFigure, boolean kronor) {
    return line(
        page.words().get("page.why.rest"),
        CostCell.words(""),
        CostCell.words(""),
        CostCell.difference(Value.of(one.rest()), keyFigure, page),
        kronor ? Optional.of(CostCell.words("")) : Optional.empty(),
        false);
  }

  /** Without a volume there is nothing to say of kronor in any row. */
  private static CostTable.Line line(
      String head,
      CostCell own,
      CostCell mean,
      CostCell difference,
      Optional<CostCell> kronor,
      boolean summary) {
    return new CostTable.Line(
        head, Stream.concat(Stream.of(own, mean, difference), kronor.stream()).toList(), summary);
  }

  private CostTable.Line difference(
      KeyFigure.Part part, Difference difference, KeyFigure keyFigure, boolean kronor) {
    return line(
        part.title().in(page.language()),
        CostCell.part(difference.own(), part, keyFigure, page),
        CostCell.part(difference.mean(), part, keyFigure, page),
        CostCell.difference(Value.of(difference.difference()), keyFigure, page),
        kronor ? Optional.of(CostCell.kronor(difference.kronor(), page)) : Optional.empty(),
        false);
  }

  private String word(String key) {
    return page.words().get("page." + key);
  }
}
