package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.overview.Placed;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Optional;

/** Fills the cells of a comparison's table. */
final class CompareCells {

  private static final String NOTHING = "–";

  private final Comparing comparing;
  private final Page page;

  CompareCells(Comparing comparing) {
    this.comparing = comparing;
    this.page = comparing.page();
  }

  CompareCell period(Compared one) {
    return CompareCell.words(one.period().map(page.text()::period).orElse(NOTHING));
  }

  CompareCell sex(Compared one) {
    return CompareCell.words(page.words().get(one.sex()));
  }

  /** How many of a group its mean rests on. */
  CompareCell counted(Compared one, ComparatorGroup group) {
    return CompareCell.words(
        one.find(group.id()).map(comparison -> Coverage.ofN(comparison, page)).orElse(NOTHING));
  }

  /** A year in which nothing was compared. */
  CompareCell nothing() {
    return CompareCell.words(NOTHING);
  }

  /** A group's unweighted mean. */
  CompareCell mean(Compared one, ComparatorGroup group) {
    Optional<Comparison> comparison = one.find(group.id());
    KeyFigure keyFigure = one.keyFigure();
    String origin =
        comparison
            .filter(all -> all.n() > 0)
            .map(all -> Origins.table(keyFigure, all, page))
            .orElse("");
    return cell(
        comparison.map(Comparison::mean).orElse(absent(one)), keyFigure, "", origin, Mark.NONE);
  }

  CompareCell municipality(Compared one, String code) {
    return one.place(code)
        .map(placed -> placed(one, placed))
        .orElseGet(() -> cell(absent(one), one.keyFigure(), "", "", Mark.NONE));
  }

  private CompareCell placed(Compared one, Placed placed) {
    Placement placement = placed.placement();
    boolean own = placement.period().equals(placed.comparison().period());
    return cell(
        placement.value(),
        one.keyFigure(),
        own || !placement.value().known() ? "" : page.text().period(placement.period()),
        Origins.calculation(one.keyFigure(), placed.comparison(), placement.municipality(), page),
        mark(one, placed));
  }

  /** Against the group only those are marked that are set against it. */
  private Mark mark(Compared one, Placed placed) {
    if (comparing.byCountry()) {
      return band(one, placed);
    }
    return placed.comparison().group().equals(one.group())
        ? Mark.of(placed.placement().outcome(), page.words())
        : Mark.NONE;
  }

  private Mark band(Compared one, Placed placed) {
    return Mark.ofBand(
        WholeCountry.find(one.keyFigure(), placed.comparison().period(), one.sex(), page)
            .flatMap(all -> all.find(placed.placement().municipality()))
            .flatMap(Placement::band),
        page.words());
  }

  /** A sex that the key figure does not have cannot be delivered. */
  private static Value absent(Compared one) {
    return Value.missing(
        one.keyFigure().sexes().contains(one.sex())
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
