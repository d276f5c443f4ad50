package jamfor.web.chart;

import jamfor.analytics.comparison.Band;
import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.web.text.Signs;
import jamfor.web.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * The classes that a map shows: the bands among all municipalities where the edition holds their
 * figures, else the outcomes in the cooperation. What has no direction has shades of one colour.
 *
 * @param comparison whose placements have the classes
 * @param list what each stands for, the first in the legend first
 */
record Classes(Comparison comparison, List<Class> list) {

  /** What a municipality without a value has. */
  static final int MISSING = 0;

  /**
   * One class.
   *
   * @param number what the option calls it by
   */
  record Class(int number, Enum<?> constant, String sign, String colour) {

    String text(Words words) {
      return sign + " " + words.get(constant);
    }
  }

  static Optional<Classes> find(Subject subject) {
    boolean directed = subject.keyFigure().direction() != Direction.NEUTRAL;
    Optional<Classes> bands =
        subject
            .findCountry(subject.edition().cooperation().country())
            .flatMap(all -> subject.findComparison(all.id()))
            .filter(all -> all.placements().stream().anyMatch(one -> one.band().isPresent()))
            .map(all -> new Classes(all, directed ? bands() : neutralBands()));
    return bands.or(
        () ->
            subject
                .findComparison(subject.edition().plan().cooperation())
                .filter(own -> own.placements().stream().anyMatch(one -> one.outcome().isPresent()))
                .map(own -> new Classes(own, directed ? outcomes() : neutralOutcomes())));
  }

  /** Whether all municipalities of the country are classed, or the cooperation's alone. */
  boolean ofCountry() {
    return list.get(0).constant() instanceof Band;
  }

  /** The class of a municipality; empty where it has no value. */
  Optional<Class> find(Placement placement) {
    return list.stream()
        .filter(
            one ->
                placement.band().filter(band -> band == one.constant()).isPresent()
                    || placement.outcome().filter(outcome -> outcome == one.constant()).isPresent())
        .findFirst();
  }

  private static List<Class> bands() {
    return List.of(
        of(3, Band.BEST, Palette.BETTER),
        of(2, Band.MIDDLE, Palette.MIDDLE),
        of(1, Band.WORST, Palette.WORSE));
  }

  private static List<Class> neutralBands() {
    return List.of(
        of(3, Band.HIGH, Palette.HIGH),
        of(2, Band.MIDDLE, Palette.HALFWAY),
        of(1, Band.LOW, Palette.LOW));
  }

  private static List<Class> outcomes() {
    return List.of(
        of(3, Outcome.BETTER, Palette.BETTER),
        of(2, Outcome.SIMILAR, Palette.MIDDLE),
        of(1, Outcome.WORSE, Palette.WORSE));
  }

  private static List<Class> neutralOutcomes() {
    return List.of(
        of(3, Outcome.HIGHER, Palette.HIGH),
        of(2, Outcome.SIMILAR, Palette.HALFWAY),
        of(1, Outcome.LOWER, Palette.LOW));
  }

  private static Class of(int number, Band band, String colour) {
    return new Class(number, band, Signs.of(band), colour);
  }

  private static Class of(int number, Outcome outcome, String colour) {
    return new Class(number, outcome, Signs.of(outcome), colour);
  }
}
