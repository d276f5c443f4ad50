package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Optional;

/** Fills the cells of a comparison's table. */
final class CompareCells {

  private final Comparing comparing;
  private final Page page;

  CompareCells(Comparing comparing) {
    this.comparing = comparing;
    this.page = comparing.page();
  }

  CompareCell period(Optional<Comparison> comparison) {
    return CompareCell.words(comparison.map(one -> page.text().period(one.period())).orElse("–"));
  }

  CompareCell counted(Optional<Comparison> comparison) {
    return CompareCell.words(comparison.map(one -> Coverage.ofN(one, page)).orElse("–"));
  }

  CompareCell mean(KeyFigure keyFigure, Optional<Comparison> comparison) {
    Value mean = comparison.map(Comparison::mean).orElse(absent(keyFigure));
    return cell(mean, keyFigure, "", Mark.NONE);
  }

  CompareCell municipality(KeyFigure keyFigure, Optional<Comparison> comparison, String code) {
    Optional<Placement> placement = comparison.flatMap(one -> one.find(code));
    if (placement.isEmpty()) {
      return cell(absent(keyFigure), keyFigure, "", Mark.NONE);
    }
    boolean own = placement.get().period().equals(comparison.orElseThrow().period());
    return cell(
        placement.get().value(),
        keyFigure,
        own || !placement.get().value().known() ? "" : page.text().period(placement.get().period()),
        comparing.byCountry()
            ? band(keyFigure, code)
            : Mark.of(placement.get().outcome(), page.words()));
  }

  private Mark band(KeyFigure keyFigure, String code) {
    return Mark.ofBand(
        WholeCountry.group(page)
            .flatMap(all -> comparing.find(keyFigure, all))
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

  private CompareCell cell(Value value, KeyFigure keyFigure, String note, Mark mark) {
    return new CompareCell(
        page.text().value(value, keyFigure), note, mark, value.find(), keyFigure.decimals());
  }
}
