package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is compared: who, some key figures, some years and one sex or several, and how it is shown.
 *
 * @param chosen the key figures asked for
 * @param shown those of them that one page can hold, in each of the years
 * @param byCountry whether the cells are marked by place among all municipalities, not by outcome
 *     in the group
 */
record Comparing(
    Page page,
    Form form,
    Who who,
    List<Sex> sexes,
    Years years,
    List<KeyFigure> chosen,
    List<Compared> shown,
    Columns columns,
    boolean byCountry,
    Arrangement arrangement,
    Sorting sorting) {

  /** A page with more cells than this is too heavy to read, and to send. */
  private static final int MOST_CELLS = 6000;

  /** Side by side where none were chosen. */
  private static final int USUAL_YEARS = 5;

  /** Older than any figure. */
  private static final int ALL_YEARS = 60;

  /** As what the comparison is shown. */
  enum Form {
    TABLE,
    CHARTS,
    SCATTER
  }

  /** What stands in columns. */
  enum Columns {
    MUNICIPALITIES,
    KEY_FIGURES,
    PERIODS
  }

  private enum Marks {
    GROUP,
    COUNTRY
  }

  static Comparing of(Page page) {
    Choices choices = new Choices(page.here());
    Form form = choices.find("view", Chosen.reading(Form.values())).orElse(Form.TABLE);
    Who who = Who.of(choices, page);
    List<Sex> sexes = sexes(choices);
    Columns columns =
        choices.find("columns", Chosen.reading(Columns.values())).orElse(Columns.MUNICIPALITIES);
    Years years = years(Years.of(choices), form, columns, page);
    Arrangement arrangement = Arrangement.of(choices, page);
    List<KeyFigure> chosen = chosen(choices, sexes, page);
    List<Compared> shown = shown(arrangement.of(chosen, KeyFigure::id), who, sexes, years, page);
    return new Comparing(
        page,
        form,
        who,
        sexes,
        years,
        chosen,
        shown,
        columns,
        choices.find("marks", Chosen.reading(Marks.values())).equals(Optional.of(Marks.COUNTRY)),
        arrangement,
        Sorting.of(choices, shown));
  }

  private static List<Sex> sexes(Choices choices) {
    List<Sex> asked = choices.list("sex", Sex::find).stream().distinct().sorted().toList();
    return asked.isEmpty() ? List.of(Sex.T) : asked;
  }

  private static Years years(Years asked, Form form, Columns columns, Page page) {
    int last = page.edition().plan().year();
    if (form == Form.CHARTS) {
      return Years.until(last, ALL_YEARS);
    }
    boolean none = asked.list().isEmpty() && form == Form.TABLE;
    return none && columns == Columns.PERIODS ? Years.until(last, USUAL_YEARS) : asked;
  }

  /**
   * The key figures ticked, else those of the services asked for, else all that have a sex of
   * those.
   */
  private static List<KeyFigure> chosen(Choices choices, List<Sex> sexes, Page page) {
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
                !Collections.disjoint(one.sexes(), sexes)
                    && (services.isEmpty() || services.contains(one.service()));
    return all.stream().filter(wanted).toList();
  }

  private static List<Compared> shown(
      List<KeyFigure> visible, Who who, List<Sex> sexes, Years years, Page page) {
    int most = MOST_CELLS / Math.max(1, who.byName().size());
    List<Compared> shown = new ArrayList<>();
    for (KeyFigure keyFigure : visible) {
      List<Compared> more =
          of(keyFigure, sexes).stream()
              .flatMap(sex -> Compared.list(keyFigure, who, sex, years, page).stream())
              .toList();
      if (!shown.isEmpty() && shown.size() + more.size() > most) {
        break;
      }
      shown.addAll(more);
    }
    return shown;
  }

  /** Those of the sexes that the key figure has; one to say so where it has none of them. */
  private static List<Sex> of(KeyFigure keyFigure, List<Sex> sexes) {
    List<Sex> had = sexes.stream().filter(keyFigure.sexes()::contains).toList();
    return had.isEmpty() ? sexes.subList(0, 1) : had;
  }

  /** The group compared with. */
  ComparatorGroup group() {
    return who.group();
  }

  boolean isChosen(KeyFigure keyFigure) {
    return chosen.contains(keyFigure);
  }

  /** How many are chosen, not hidden, and do not fit. */
  long leftOut() {
    return chosen.stream().filter(one -> !arrangement.hides(one.id())).count()
        - keyFigures().size();
  }

  /** The key figures that have a place on the page. */
  List<KeyFigure> keyFigures() {
    return shown.stream().map(Compared::keyFigure).distinct().toList();
  }

  /** Whether a key figure may have more lines than one. */
  boolean several() {
    return years.several() || sexes.size() > 1;
  }

  boolean turned() {
    return columns == Columns.KEY_FIGURES;
  }

  /** The municipalities that are shown, in their order. */
  List<String> municipalities() {
    return arrangement.of(sorting.of(who.byName(), page), code -> code);
  }

  /** What the order rests on, or that there is nothing to order by; empty when it is by name. */
  String ordered() {
    return sorting.said(who.byName(), page);
  }

  /** Which period stands under which year; empty where years are not columns. */
  String yearsText() {
    return form == Form.TABLE && columns == Columns.PERIODS
        ? page.words().get("page.compare.years_how")
        : "";
  }

  /** The sexes in words. */
  String sexText() {
    return String.join(", ", sexes.stream().map(page.words()::get).toList());
  }

  /** The years in words. */
  String periodText() {
    return form == Form.CHARTS ? page.words().get("page.period.all") : years.text(page.words());
  }
}
