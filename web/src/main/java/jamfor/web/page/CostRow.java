package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Optional;

/**
 * One cost of the municipality beside the group.
 *
 * @param kind concept and scope, in a few words
 * @param origin where it can be seen what the value rests on; empty when nowhere
 * @param chosen whether it is the one taken apart below
 */
record CostRow(
    KeyFigure keyFigure,
    String title,
    String address,
    String measure,
    String kind,
    String period,
    CostCell value,
    String origin,
    CostCell mean,
    CostCell difference,
    CostCell kronor,
    Mark outcome,
    String counted,
    boolean chosen) {

  static CostRow of(KeyFigure keyFigure, Costing costing) {
    Page page = costing.page();
    Optional<Comparison> comparison = costing.shown(keyFigure);
    Optional<Placement> placement = comparison.flatMap(one -> one.find(costing.municipality()));
    Value none = Value.missing(MissingReason.NOT_DELIVERED);
    Value difference = placement.map(Placement::difference).orElse(none);
    return new CostRow(
        keyFigure,
        page.title(keyFigure),
        costing.place().to("/costs", page).with("keyFigure", keyFigure.id()) + "#why",
        keyFigure.measure().text().in(page.language()),
        kind(keyFigure, page),
        comparison.map(one -> page.text().period(one.period())).orElse("–"),
        CostCell.value(placement.map(Placement::value).orElse(none), keyFigure, page),
        comparison
            .map(one -> Origins.calculation(keyFigure, one, costing.municipality(), page))
            .orElse(""),
        CostCell.value(comparison.map(Comparison::mean).orElse(none), keyFigure, page),
        difference.known() ? CostCell.difference(difference, keyFigure, page) : CostCell.words(""),
        difference.known()
            ? CostCell.kronor(placement.map(Placement::kronor).orElse(none), page)
            : CostCell.words(""),
        Mark.of(placement.flatMap(Placement::outcome), page.words()),
        comparison.map(one -> Coverage.ofN(one, page)).orElse("–"),
        costing.chosen().filter(view -> view.keyFigure().equals(keyFigure)).isPresent());
  }

  static String kind(KeyFigure keyFigure, Page page) {
    return page.words().get("page.cost.concept." + Chosen.word(keyFigure.costConcept()))
        + ", "
        + page.words().get("page.cost.scope." + Chosen.word(keyFigure.scope()));
  }
}
