package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands side by side.
 *
 * @param groups the first is the one compared with, the others stand beside it with their means
 * @param ticked of its members; none when all are shown
 * @param added further municipalities
 * @param byName all of them; the one whose peers the group holds comes first
 */
record Who(
    List<ComparatorGroup> groups, List<String> ticked, List<String> added, List<String> byName) {

  static Who of(Choices choices, Page page) {
    List<ComparatorGroup> all = page.edition().groups();
    List<ComparatorGroup> asked =
        choices
            .list("group", id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
            .stream()
            .distinct()
            .toList();
    List<ComparatorGroup> groups =
        asked.isEmpty()
            ? List.of(all.stream().findFirst().orElse(page.edition().cooperation()))
            : asked;
    Set<String> held = held(page);
    Function<String, Optional<String>> code = text -> Optional.of(text).filter(held::contains);
    List<String> ticked = choices.list("member", code).stream().distinct().toList();
    List<String> added = choices.list("municipality", code).stream().distinct().toList();
    return new Who(groups, ticked, added, byName(groups.get(0), ticked, added, page));
  }

  /** The municipalities that the edition holds figures of. */
  static Set<String> held(Page page) {
    return page.edition().groups().stream()
        .flatMap(group -> Stream.concat(group.of().stream(), group.members().stream()))
        .collect(Collectors.toSet());
  }

  private static List<String> byName(
      ComparatorGroup group, List<String> ticked, List<String> added, Page page) {
    Stream<String> own =
        ticked.isEmpty()
            ? members(group, page).stream()
            : ticked.stream().sorted(page.names().codes());
    return Stream.concat(own, added.stream().sorted(page.names().codes())).distinct().toList();
  }

  /** A group's members by name; the one whose peers they are comes first. */
  static List<String> members(ComparatorGroup group, Page page) {
    return Stream.concat(group.of().stream(), Members.sorted(group, page.names()).stream())
        .toList();
  }

  /** The group compared with. */
  ComparatorGroup group() {
    return groups.get(0);
  }

  /** Whether all of the group, and nobody else, is shown. */
  boolean isWholeGroup() {
    return ticked.isEmpty() && added.isEmpty();
  }
}
