package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.edition.KeyFigureResult;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is looked at of a key figure: group, sex, period, and the municipality whose calculation is
 * shown.
 *
 * @param periods those in which the group has any value, the newest first
 */
record View(
    KeyFigure keyFigure,
    KeyFigureResult result,
    Page page,
    ComparatorGroup group,
    Sex sex,
    List<Period> periods,
    Optional<Comparison> comparison,
    Optional<Placement> placement) {

  static View of(KeyFigure keyFigure, Page page) {
    Choices choices = new Choices(page.here());
    KeyFigureResult result = page.edition().get(keyFigure.id());
    ComparatorGroup group =
        choices
            .among("group", page.edition().groups(), ComparatorGroup::id)
            .orElse(page.edition().cooperation());
    Sex sex = choices.among("sex", keyFigure.sexes(), Sex::name).orElse(Sex.T);
    List<Period> periods =
        result.comparisons(group.id()).stream()
            .filter(one -> one.sex() == sex && one.n() > 0)
            .map(Comparison::period)
            .sorted(Comparator.reverseOrder())
            .toList();
    Optional<Comparison> comparison =
        period(choices, keyFigure, periods, sex, page)
            .flatMap(period -> result.find(group.id(), period, sex));
    return new View(
        keyFigure,
        result,
        page,
        group,
        sex,
        periods,
        comparison,
        comparison.flatMap(one -> placement(choices, one, page)));
  }

  private static Optional<Period> period(
      Choices choices, KeyFigure keyFigure, List<Period> periods, Sex sex, Page page) {
    Optional<Period> chosen = choices.find("period", Period::find);
    chosen
        .filter(period -> !periods.contains(period))
        .ifPresent(
            period -> {
              throw Refusal.wrong("period");
            });
    return chosen
        .or(() -> page.edition().findShownPeriod(keyFigure.id(), sex).filter(periods::contains))
        .or(() -> periods.stream().findFirst());
  }

  private static Optional<Placement> placement(Choices choices, Comparison comparison, Page page) {
    List<Placement> byName =
        comparison.placements().stream()
            .sorted(
                Comparator.comparing((Placement one) -> !one.value().known())
                    .thenComparing(Placement::municipality, page.names().codes()))
            .toList();
    return choices.among("municipality", byName, Placement::municipality);
  }
}
