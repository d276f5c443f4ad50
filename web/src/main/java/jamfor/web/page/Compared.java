package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key figure in one period.
 *
 * @param comparison empty when there is nothing of what was asked for
 */
record Compared(KeyFigure keyFigure, Optional<Comparison> comparison) {

  /**
   * One for each period asked for in which anybody has a value, the oldest first; when there is
   * none, a single one that says so.
   */
  static List<Compared> list(
      KeyFigure keyFigure, ComparatorGroup group, Sex sex, Years years, Page page) {
    List<Comparison> asked = asked(keyFigure, group, sex, years, page);
    List<Compared> known =
        asked.stream()
            .filter(one -> one.placements().stream().anyMatch(each -> each.value().known()))
            .map(one -> new Compared(keyFigure, Optional.of(one)))
            .toList();
    return known.isEmpty()
        ? List.of(new Compared(keyFigure, asked.stream().reduce((first, last) -> last)))
        : known;
  }

  private static List<Comparison> asked(
      KeyFigure keyFigure, ComparatorGroup group, Sex sex, Years years, Page page) {
    Stream<Comparison> asked =
        years.list().isEmpty()
            ? page.edition().findShown(keyFigure.id(), group.id(), sex).stream()
            : page.edition().get(keyFigure.id()).comparisons(group.id()).stream()
                .filter(one -> one.sex() == sex)
                .filter(years::holds);
    return asked.sorted(Comparator.comparing(Comparison::period)).toList();
  }
}
