package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.overview.Placed;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key figure in one period, of one sex.
 *
 * @param group the one compared with
 * @param period empty when there is nothing of what was asked for
 * @param comparisons in which a municipality is sought: with the groups shown, then with all
 */
record Compared(
    KeyFigure keyFigure,
    Sex sex,
    String group,
    Optional<Period> period,
    List<Comparison> comparisons) {

  /**
   * One for each period asked for in which anybody shown has a value, the oldest first; when there
   * is none, a single one that says so.
   */
  static List<Compared> list(KeyFigure keyFigure, Who who, Sex sex, Years years, Page page) {
    List<Compared> asked =
        periods(keyFigure, who, sex, years, page.edition()).stream()
            .map(period -> of(keyFigure, who, sex, period, page.edition()))
            .toList();
    List<Compared> known = asked.stream().filter(one -> one.knows(who)).toList();
    if (!known.isEmpty()) {
      return known;
    }
    return asked.isEmpty()
        ? List.of(new Compared(keyFigure, sex, who.group().id(), Optional.empty(), List.of()))
        : asked.subList(asked.size() - 1, asked.size());
  }

  private static Compared of(
      KeyFigure keyFigure, Who who, Sex sex, Period period, Edition edition) {
    return new Compared(
        keyFigure,
        sex,
        who.group().id(),
        Optional.of(period),
        Placed.comparisons(edition, keyFigure.id(), who.groups(), period, sex));
  }

  private static List<Period> periods(
      KeyFigure keyFigure, Who who, Sex sex, Years years, Edition edition) {
    if (years.list().isEmpty()) {
      return edition.findShownPeriod(keyFigure.id(), sex).stream().toList();
    }
    return Stream.concat(who.groups().stream(), Placed.wholeCountry(edition).stream())
        .flatMap(group -> edition.get(keyFigure.id()).comparisons(group.id()).stream())
        .filter(one -> one.sex() == sex && years.holds(one))
        .map(Comparison::period)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean knows(Who who) {
    return who.groups().stream()
            .flatMap(group -> find(group.id()).stream())
            .flatMap(one -> one.placements().stream())
            .anyMatch(one -> one.value().known())
        || who.byName().stream()
            .flatMap(code -> place(code).stream())
            .anyMatch(one -> one.placement().value().known());
  }

  /** As an address names it. */
  String id() {
    return keyFigure.id() + "," + period.map(Period::text).orElse("") + "," + sex;
  }

  /** The comparison with the group compared with; empty when that has nothing to show. */
  Optional<Comparison> comparison() {
    return find(group);
  }

  /** The comparison with one of the groups shown. */
  Optional<Comparison> find(String groupId) {
    return comparisons.stream().filter(one -> one.group().equals(groupId)).findFirst();
  }

  /** Where a municipality stands: in one of the groups shown, or else among all. */
  Optional<Placed> place(String municipality) {
    return Placed.find(comparisons, municipality);
  }
}
