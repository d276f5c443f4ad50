package jamfor.web.page;

import jamfor.analytics.comparability.SharedAxis;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The comparison page: what can be chosen, what is shown, and the files of it.
 *
 * @param forms the table, the charts and the scatter of the same
 * @param who the municipalities, where they are not simply the group's; else empty
 * @param years which period stands under which year; empty where years are not columns
 * @param ordered what the order rests on; empty when it is by name
 * @param byName where it is by name
 * @param leftOut how many key figures do not fit; empty when all do
 * @param axis why the costs shown may not be held against each other; empty where they may
 * @param hidden what was hidden, each with where it is shown again
 */
record CompareView(
    CompareForm form,
    List<Choice> forms,
    String group,
    String sex,
    String period,
    String who,
    String years,
    boolean byCountry,
    String ordered,
    String byName,
    String leftOut,
    String axis,
    List<Choice> hidden,
    Optional<CompareTable> table,
    Optional<Multiples> multiples,
    Optional<ScatterView> scatter,
    Optional<SavedNote> saved,
    String address,
    String csv,
    String xlsx,
    String api) {

  static CompareView of(Comparing comparing, Optional<SavedNote> saved) {
    Page page = comparing.page();
    Comparing.Form form = comparing.form();
    return new CompareView(
        CompareForm.of(comparing),
        forms(comparing),
        comparing.group().title().in(page.language()),
        comparing.sexText(),
        comparing.periodText(),
        who(comparing),
        comparing.yearsText(),
        comparing.byCountry(),
        comparing.ordered(),
        page.here().without(Sorting.ORDER).without(Sorting.BY) + "#compare-table",
        leftOut(comparing),
        axis(comparing),
        hidden(comparing),
        Optional.of(comparing).filter(one -> form == Comparing.Form.TABLE).map(CompareTable::of),
        Optional.of(comparing).filter(one -> form == Comparing.Form.CHARTS).map(Multiples::of),
        Optional.of(comparing).filter(one -> form == Comparing.Form.SCATTER).map(ScatterView::of),
        saved,
        page.here().toString(),
        page.here().at("/compare.csv").toString(),
        page.here().at("/compare.xlsx").toString(),
        api(comparing));
  }

  private static List<Choice> forms(Comparing comparing) {
    Address here = comparing.page().here();
    return Arrays.stream(Comparing.Form.values())
        .map(
            one ->
                new Choice(
                    here.with("view", Chosen.word(one)).toString(),
                    comparing.page().words().get(one),
                    one == comparing.form()))
        .toList();
  }

  /** Names where some were chosen: that the mean is the whole group's is then said, too. */
  static String who(Comparing comparing) {
    Page page = comparing.page();
    if (comparing.who().isWholeGroup()) {
      return "";
    }
    String names =
        comparing.who().byName().stream().map(page.names()::of).collect(Collectors.joining(", "));
    return page.words()
        .get(
            "page.compare.who",
            names,
            comparing.group().title().in(page.language()),
            page.text().count(comparing.group().members().size()));
  }

  private static String leftOut(Comparing comparing) {
    long leftOut = comparing.leftOut();
    Page page = comparing.page();
    return leftOut == 0 || comparing.form() == Comparing.Form.SCATTER
        ? ""
        : page.words().get("page.compare.left_out", page.text().count(leftOut));
  }

  /**
   * Each column is ranked by itself; costs that are not of the same kind must not be read across.
   */
  private static String axis(Comparing comparing) {
    Page page = comparing.page();
    List<SharedAxis.Placed> costs =
        comparing.keyFigures().stream()
            .filter(one -> one.costConcept() != KeyFigure.CostConcept.NONE)
            .map(one -> new SharedAxis.Placed(one, comparing.group().country()))
            .toList();
    String reasons =
        costs.stream()
            .flatMap(one -> SharedAxis.refusals(costs.get(0), one).stream())
            .distinct()
            .sorted()
            .map(reason -> page.words().get(reason))
            .collect(Collectors.joining(", "));
    return reasons.isEmpty() || comparing.form() == Comparing.Form.SCATTER
        ? ""
        : page.words().get("page.compare.axis", reasons);
  }

  private static List<Choice> hidden(Comparing comparing) {
    Page page = comparing.page();
    List<Choice> hidden = new ArrayList<>();
    for (String id : comparing.arrangement().hidden()) {
      hidden.add(
          new Choice(
              page.here().except(Arrangement.HIDE, id) + "#compare-table",
              name(id, comparing),
              false));
    }
    return hidden;
  }

  /** What something hidden is called. */
  static String name(String id, Comparing comparing) {
    Page page = comparing.page();
    if (Who.held(page).contains(id)) {
      return page.names().of(id);
    }
    return page.edition().keyFigures().stream()
        .filter(one -> one.id().equals(id))
        .map(page::title)
        .findFirst()
        .orElseGet(
            () ->
                page.edition().groups().stream()
                    .filter(one -> id.equals(one.id()) || id.equals(Arrangement.counted(one.id())))
                    .map(
                        one ->
                            page.words().get(id.equals(one.id()) ? "page.mean" : "page.counted")
                                + ", "
                                + one.title().in(page.language()))
                    .findFirst()
                    .orElse(id));
  }

  private static String api(Comparing comparing) {
    return Address.of("/api/v1/comparisons.csv")
        .with("edition", comparing.page().editionName())
        .with("group", comparing.group().id())
        .with("period", periods(comparing))
        .with("sex", comparing.sexes().get(0).name())
        .with("keyFigure", comparing.keyFigures().stream().map(KeyFigure::id).toList())
        .toString();
  }

  /** Those shown; none where the edition decides, and the years themselves where they are empty. */
  private static List<String> periods(Comparing comparing) {
    boolean edition = comparing.years().list().isEmpty();
    List<String> years =
        comparing.form() == Comparing.Form.CHARTS
            ? List.of()
            : comparing.years().list().stream().map(String::valueOf).toList();
    List<String> shown =
        comparing.shown().stream()
            .flatMap(one -> one.period().stream())
            .sorted()
            .map(Period::text)
            .distinct()
            .toList();
    return edition || shown.isEmpty() ? years : shown;
  }
}
