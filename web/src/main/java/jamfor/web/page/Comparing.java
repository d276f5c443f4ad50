package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is compared: a group, some key figures, a year and a sex.
 *
 * @param year whose figures are asked for; without it each key figure shows what the edition shows
 * @param chosen all that were asked for
 * @param keyFigures those of them that one page can hold
 * @param turned whether the key figures stand in columns
 * @param byCountry whether the cells are marked by place among all municipalities, not by outcome
 *     in the group
 */
record Comparing(
    Page page,
    ComparatorGroup group,
    Sex sex,
    Optional<Integer> year,
    List<KeyFigure> chosen,
    List<KeyFigure> keyFigures,
    boolean turned,
    boolean byCountry) {

  /** A page with more cells than this is too heavy to read, and to send. */
  private static final int MOST_CELLS = 6000;

  private enum Columns {
    MUNICIPALITIES,
    KEY_FIGURES
  }

  private enum Marks {
    GROUP,
    COUNTRY
  }

  static Comparing of(Page page) {
    Choices choices = new Choices(page.here());
    ComparatorGroup group =
        choices
            .among("group", page.edition().groups(), ComparatorGroup::id)
            .orElse(page.edition().cooperation());
    Sex sex = choices.find("sex", Sex::find).orElse(Sex.T);
    List<KeyFigure> chosen = chosen(choices, sex, page);
    return new Comparing(
        page,
        group,
        sex,
        choices.find("period", Period::find).map(Period::lastYear),
        chosen,
        chosen.stream().limit(Math.max(1, MOST_CELLS / group.members().size())).toList(),
        choices
            .find("columns", Chosen.reading(Columns.values()))
            .equals(Optional.of(Columns.KEY_FIGURES)),
        choices.find("marks", Chosen.reading(Marks.values())).equals(Optional.of(Marks.COUNTRY)));
  }

  /** The key figures ticked, else those of the services asked for, else all that have that sex. */
  private static List<KeyFigure> chosen(Choices choices, Sex sex, Page page) {
    List<KeyFigure> all = page.edition().keyFigures();
    List<KeyFigure> ticked =
        choices.list(
            "keyFigure", id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
    List<KeyFigure.Service> services =
        choices.list("service", Chosen.reading(KeyFigure.Service.values()));
    Predicate<KeyFigure> wanted =
        !ticked.isEmpty()
            ? ticked::contains
            : one ->
                one.sexes().contains(sex)
                    && (services.isEmpty() || services.contains(one.service()));
    return all.stream().filter(wanted).toList();
  }

  boolean isChosen(KeyFigure keyFigure) {
    return chosen.contains(keyFigure);
  }

  Optional<Comparison> find(KeyFigure keyFigure) {
    return find(keyFigure, group);
  }

  /** The comparison with another group in the same period. */
  Optional<Comparison> find(KeyFigure keyFigure, ComparatorGroup other) {
    Optional<Period> period =
        year.isPresent()
            ? ofYear(keyFigure, other, year.get())
            : page.edition().findShownPeriod(keyFigure.id(), sex);
    return period.flatMap(one -> page.edition().get(keyFigure.id()).find(other.id(), one, sex));
  }

  private Optional<Period> ofYear(KeyFigure keyFigure, ComparatorGroup other, int lastYear) {
    return page.edition().get(keyFigure.id()).comparisons().stream()
        .filter(one -> one.group().equals(other.id()) && one.sex() == sex)
        .map(Comparison::period)
        .filter(one -> one.lastYear() == lastYear)
        .findFirst();
  }

  /** The municipalities by name; the one whose peers they are comes first. */
  List<String> municipalities() {
    return Stream.concat(group.of().stream(), Members.sorted(group, page.names()).stream())
        .toList();
  }
}
