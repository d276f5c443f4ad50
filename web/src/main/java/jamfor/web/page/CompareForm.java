package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What can be chosen on the comparison page.
 *
 * @param beside further groups, whose means can stand beside the group's
 * @param added the municipalities beyond the group's
 * @param addable those that can be added
 * @param own which of the municipalities shown can stand first
 * @param noYears where what the edition shows is shown instead of some years; empty when it is
 * @param all where all members of the group are shown, and nobody else; empty when they are
 * @param carried what else was chosen, for a form to send along
 */
record CompareForm(
    List<Choice> groups,
    List<Choice> similarGroups,
    List<Choice> beside,
    List<Choice> similarBeside,
    List<Choice> members,
    List<Choice> added,
    List<Choice> addable,
    List<Choice> own,
    String all,
    List<Choice> years,
    String noYears,
    List<Choice> sexes,
    List<Choice> columns,
    List<Choice> orders,
    List<Service> services,
    List<Carried> carried) {

  /** A service's key figures to tick. */
  record Service(String title, String address, List<Choice> keyFigures) {}

  /** A choice that stands in no field of the form. */
  record Carried(String name, String value) {}

  static CompareForm of(Comparing comparing) {
    Page page = comparing.page();
    Who who = comparing.who();
    List<String> members = Who.members(who.group(), page);
    return new CompareForm(
        groups(comparing, false, false),
        groups(comparing, true, false),
        groups(comparing, false, true),
        groups(comparing, true, true),
        members.stream().map(code -> name(code, who.ticked().contains(code), page)).toList(),
        Stream.concat(
                who.ticked().stream().filter(code -> !members.contains(code)), who.added().stream())
            .distinct()
            .sorted(page.names().codes())
            .map(code -> name(code, true, page))
            .toList(),
        addable(who, members, page),
        comparing.municipalities().stream()
            .sorted(page.names().codes())
            .map(code -> name(code, comparing.arrangement().pins(code), page))
            .toList(),
        who.isWholeGroup() ? "" : page.here().without("member").without("municipality").toString(),
        years(comparing),
        comparing.years().list().isEmpty() ? "" : page.here().without("period").toString(),
        Arrays.stream(Sex.values())
            .map(
                one ->
                    new Choice(one.name(), page.words().get(one), comparing.sexes().contains(one)))
            .toList(),
        words(Comparing.Columns.values(), comparing.columns(), page),
        words(Order.values(), comparing.sorting().order(), page),
        services(page),
        carried(comparing));
  }

  private static Choice name(String code, boolean chosen, Page page) {
    return new Choice(code, page.names().of(code), chosen);
  }

  private static List<Choice> addable(Who who, List<String> members, Page page) {
    Set<String> held = Who.held(page);
    return held.stream()
        .filter(code -> !members.contains(code) && !who.byName().contains(code))
        .sorted(page.names().codes())
        .map(code -> name(code, false, page))
        .toList();
  }

  private static <E extends Enum<E>> List<Choice> words(E[] all, E chosen, Page page) {
    return Arrays.stream(all)
        .map(one -> new Choice(Chosen.word(one), page.words().get(one), one == chosen))
        .toList();
  }

  private static List<Choice> groups(Comparing comparing, boolean similar, boolean beside) {
    List<ComparatorGroup> shown = comparing.who().groups();
    return comparing.page().edition().groups().stream()
        .filter(one -> (one.kind() == ComparatorGroup.Kind.SIMILAR) == similar)
        .filter(one -> !beside || !one.equals(comparing.group()))
        .map(
            one ->
                new Choice(
                    one.id(),
                    one.title().in(comparing.page().language()),
                    beside ? shown.contains(one) : one.equals(comparing.group())))
        .toList();
  }

  /** Those in which the group has a value of anything, and those asked for. */
  private static List<Choice> years(Comparing comparing) {
    Page page = comparing.page();
    List<Integer> asked =
        comparing.form() == Comparing.Form.CHARTS ? List.of() : comparing.years().list();
    Stream<Integer> known =
        page.edition().keyFigures().stream()
            .flatMap(
                one -> page.edition().get(one.id()).comparisons(comparing.group().id()).stream())
            .filter(one -> one.n() > 0)
            .map(one -> one.period().lastYear());
    return Stream.concat(known, asked.stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(year -> new Choice(year.toString(), year.toString(), asked.contains(year)))
        .toList();
  }

  /** Ticked are those asked for one by one: without a tick all are shown. */
  private static List<Service> services(Page page) {
    List<String> asked = page.here().chosen().getOrDefault("keyFigure", List.of());
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
                    one.getValue().stream()
                        .map(
                            each ->
                                new Choice(each.id(), page.title(each), asked.contains(each.id())))
                        .toList()))
        .toList();
  }

  private static List<Carried> carried(Comparing comparing) {
    Set<String> held = Who.held(comparing.page());
    List<Carried> carried = new ArrayList<>();
    comparing
        .page()
        .here()
        .chosen()
        .forEach(
            (name, values) -> {
              boolean whole =
                  Set.of("view", "service", Sorting.BY, Arrangement.HIDE).contains(name);
              values.stream()
                  .filter(value -> whole || name.equals(Arrangement.PIN) && !held.contains(value))
                  .forEach(value -> carried.add(new Carried(name, value)));
            });
    return carried;
  }
}
