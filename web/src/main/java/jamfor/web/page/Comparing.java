package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is compared: a group, some key figures, some years and a sex.
 *
 * @param chosen the key figures asked for
 * @param shown those of them that one page can hold, in each of the years
 * @param turned whether the key figures stand in columns
 * @param byCountry whether the cells are marked by place among all municipalities, not by outcome
 *     in the group
 * @param order of the municipalities
 */
record Comparing(
    Page page,
    ComparatorGroup group,
    Sex sex,
    Years years,
    List<KeyFigure> chosen,
    List<Compared> shown,
    boolean turned,
    boolean byCountry,
    Order order) {

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
    Years years = Years.of(choices);
    List<KeyFigure> chosen = chosen(choices, sex, page);
    return new Comparing(
        page,
        group,
        sex,
        years,
        chosen,
        shown(chosen, group, sex, years, page),
        choices
            .find("columns", Chosen.reading(Columns.values()))
            .equals(Optional.of(Columns.KEY_FIGURES)),
        choices.find("marks", Chosen.reading(Marks.values())).equals(Optional.of(Marks.COUNTRY)),
        choices.find("order", Chosen.reading(Order.values())).orElse(Order.NAME));
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

  private static List<Compared> shown(
      List<KeyFigure> chosen, ComparatorGroup group, Sex sex, Years years, Page page) {
    int most = MOST_CELLS / group.members().size();
    List<Compared> shown = new ArrayList<>();
    for (KeyFigure keyFigure : chosen) {
      List<Compared> more = Compared.list(keyFigure, group, sex, years, page);
      if (!shown.isEmpty() && shown.size() + more.size() > most) {
        break;
      }
      shown.addAll(more);
    }
    return shown;
  }

  boolean isChosen(KeyFigure keyFigure) {
    return chosen.contains(keyFigure);
  }

  /** The key figures that have a place on the page. */
  List<KeyFigure> keyFigures() {
    return shown.stream().map(Compared::keyFigure).distinct().toList();
  }

  /** The municipalities in their order; by name, the one whose peers they are comes first. */
  List<String> municipalities() {
    List<String> byName =
        Stream.concat(group.of().stream(), Members.sorted(group, page.names()).stream()).toList();
    return shown.isEmpty() ? byName : order.of(byName, shown.get(0), page);
  }

  /** What the order rests on, or that there is nothing to order by; empty when it is by name. */
  String ordered() {
    if (order == Order.NAME || shown.isEmpty()) {
      return "";
    }
    return page.words()
        .get(
            "page.ordered." + order.said(shown.get(0), page), page.title(shown.get(0).keyFigure()));
  }
}
