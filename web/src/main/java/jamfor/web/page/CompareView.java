package jamfor.web.page;

import jamfor.analytics.comparability.SharedAxis;
import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comparison page: what can be chosen, the table, and the files of it.
 *
 * @param axis why the costs shown may not be held against each other; empty where they may
 * @param noYears where what the edition shows is shown instead of some years; empty when it is
 */
record CompareView(
    String group,
    String sex,
    String period,
    List<Choice> groups,
    List<Choice> similarGroups,
    List<Choice> years,
    String noYears,
    List<Choice> sexes,
    List<Service> services,
    boolean turned,
    boolean byCountry,
    List<Choice> orders,
    String ordered,
    String leftOut,
    String axis,
    CompareTable table,
    String csv,
    String xlsx,
    String api) {

  /** A service's key figures to tick. */
  record Service(String title, String address, boolean chosen, List<Choice> keyFigures) {}

  static CompareView of(Comparing comparing) {
    Page page = comparing.page();
    int leftOut = comparing.chosen().size() - comparing.keyFigures().size();
    return new CompareView(
        comparing.group().title().in(page.language()),
        page.words().get(comparing.sex()),
        comparing.years().text(page.words()),
        groups(comparing, false),
        groups(comparing, true),
        years(comparing),
        comparing.years().list().isEmpty() ? "" : page.here().without("period").toString(),
        Arrays.stream(Sex.values())
            .map(one -> new Choice(one.name(), page.words().get(one), one == comparing.sex()))
            .toList(),
        services(comparing),
        comparing.turned(),
        comparing.byCountry(),
        orders(comparing),
        comparing.ordered(),
        leftOut == 0 ? "" : page.words().get("page.compare.left_out", page.text().count(leftOut)),
        axis(comparing),
        CompareTable.of(comparing),
        page.here().at("/compare.csv").toString(),
        page.here().at("/compare.xlsx").toString(),
        api(comparing));
  }

  private static List<Choice> orders(Comparing comparing) {
    return Arrays.stream(Order.values())
        .map(
            one ->
                new Choice(
                    Chosen.word(one), comparing.page().words().get(one), one == comparing.order()))
        .toList();
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
    return reasons.isEmpty() ? "" : page.words().get("page.compare.axis", reasons);
  }

  private static List<Choice> groups(Comparing comparing, boolean similar) {
    return comparing.page().edition().groups().stream()
        .filter(one -> (one.kind() == ComparatorGroup.Kind.SIMILAR) == similar)
        .map(
            one ->
                new Choice(
                    one.id(),
                    one.title().in(comparing.page().language()),
                    one.equals(comparing.group())))
        .toList();
  }

  /** Those in which the group has a value of anything, and those asked for. */
  private static List<Choice> years(Comparing comparing) {
    Page page = comparing.page();
    Stream<Integer> known =
        page.edition().keyFigures().stream()
            .flatMap(
                one -> page.edition().get(one.id()).comparisons(comparing.group().id()).stream())
            .filter(one -> one.n() > 0)
            .map(one -> one.period().lastYear());
    return Stream.concat(known, comparing.years().list().stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(
            year ->
                new Choice(
                    year.toString(), year.toString(), comparing.years().list().contains(year)))
        .toList();
  }

  private static List<Service> services(Comparing comparing) {
    Page page = comparing.page();
    Map<KeyFigure.Service, List<KeyFigure>> byService = new TreeMap<>();
    page.edition()
        .keyFigures()
        .forEach(
            one -> byService.computeIfAbsent(one.service(), none -> new ArrayList<>()).add(one));
    return byService.entrySet().stream()
        .map(
            one ->
                new Service(
                    page.words().get(one.getKey()),
                    page.here()
                        .without("keyFigure")
                        .with("service", Chosen.word(one.getKey()))
                        .toString(),
                    one.getValue().stream().allMatch(comparing::isChosen),
                    one.getValue().stream()
                        .map(
                            each ->
                                new Choice(each.id(), page.title(each), comparing.isChosen(each)))
                        .toList()))
        .toList();
  }

  private static String api(Comparing comparing) {
    return Address.of("/api/v1/comparisons.csv")
        .with("edition", comparing.page().edition().plan().id())
        .with("group", comparing.group().id())
        .with("period", periods(comparing))
        .with("sex", comparing.sex().name())
        .with("keyFigure", comparing.keyFigures().stream().map(KeyFigure::id).toList())
        .toString();
  }

  /** Those shown; none where the edition decides, and the years themselves where they are empty. */
  private static List<String> periods(Comparing comparing) {
    List<String> years = comparing.years().list().stream().map(String::valueOf).toList();
    List<String> shown =
        comparing.shown().stream()
            .flatMap(one -> one.comparison().stream())
            .map(Comparison::period)
            .sorted()
            .map(Period::text)
            .distinct()
            .toList();
    return years.isEmpty() || shown.isEmpty() ? years : shown;
  }
}
