package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.function.Function;

/** Fills the cells of a comparison's table. */
final class CompareCells {

  private final Comparing comparing;
  private final Page page;

  CompareCells(Comparing comparing) {
    this.comparing = comparing;
    this.page = comparing.page();
  }

  CompareCell period(Compared one) {
    return words(one, comparison -> page.text().period(comparison.period()));
  }

  CompareCell counted(Compared one) {
    return words(one, comparison -> Coverage.ofN(comparison, page));
  }

  private static CompareCell words(Compared one, Function<Comparison, String> words) {
    return CompareCell.words(one.comparison().map(words).orElse("–"));
  }

  CompareCell mean(Compared one) {
    KeyFigure keyFigure = one.keyFigure();
    Value mean = one.comparison().map(Comparison::mean).orElse(absent(keyFigure));
    String origin =
        one.comparison()
            .filter(all -> all.n() > 0)
            .map(all -> Origins.table(keyFigure, all, page))
            .orElse("");
    return cell(mean, keyFigure, "", origin, Mark.NONE);
  }

  CompareCell municipality(Compared one, String code) {
    return one.comparison()
        .flatMap(comparison -> comparison.find(code))
        .map(placement -> placed(one.keyFigure(), one.comparison().orElseThrow(), placement))
        .orElseGet(() -> cell(absent(one.keyFigure()), one.keyFigure(), "", "", Mark.NONE));
  }

  private CompareCell placed(KeyFigure keyFigure, Comparison comparison, Placement placement) {
    boolean own = placement.period().equals(comparison.period());
    return cell(
        placement.value(),
        keyFigure,
        own || !placement.value().known() ? "" : page.text().period(placement.period()),
        Origins.calculation(keyFigure, comparison, placement.municipality(), page),
        comparing.byCountry()
            ? band(keyFigure, comparison, placement.municipality())
            : Mark.of(placement.outcome(), page.words()));
  }

  private Mark band(KeyFigure keyFigure, Comparison comparison, String code) {
    return Mark.ofBand(
        WholeCountry.find(keyFigure, comparison.period(), comparing.sex(), page)
            .flatMap(all -> all.find(code))
            .flatMap(Placement::band),
        page.words());
  }

  /** A sex that the key figure does not have cannot be delivered. */
  private Value absent(KeyFigure keyFigure) {
    return Value.missing(
        keyFigure.sexes().contains(comparing.sex())
            ? MissingReason.NOT_DELIVERED
            : MissingReason.NOT_APPLICABLE);
  }

  private CompareCell cell(
      Value value, KeyFigure keyFigure, String note, String origin, Mark mark) {
    return new CompareCell(
        page.text().value(value, keyFigure),
        note,
        origin,
        mark,
        value.find(),
        keyFigure.decimals());
  }
}
