package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A municipality and the group it is held against: one that it is a member of, or that holds its
 * similar municipalities.
 *
 * @param group the one asked for where it takes part in it, else the first in which it does
 * @param notIn the one asked for, where it does not
 */
record CostPlace(String municipality, ComparatorGroup group, Optional<ComparatorGroup> notIn) {

  static CostPlace of(Page page) {
    Choices choices = new Choices(page.here());
    ComparatorGroup cooperation = page.edition().cooperation();
    String municipality =
        choices
            .find("municipality", code -> Optional.of(code).filter(one -> known(one, page)))
            .orElseGet(() -> Members.sorted(cooperation, page.names()).get(0));
    ComparatorGroup asked =
        choices
            .find(
                "group",
                id ->
                    page.edition().groups().stream().filter(one -> one.id().equals(id)).findFirst())
            .orElse(cooperation);
    ComparatorGroup group =
        Stream.concat(Stream.of(asked, cooperation), page.edition().groups().stream())
            .filter(one -> takesPart(one, municipality))
            .findFirst()
            .orElseThrow();
    return new CostPlace(municipality, group, Optional.of(asked).filter(one -> !one.equals(group)));
  }

  private static boolean known(String code, Page page) {
    return page.edition().groups().stream().anyMatch(group -> takesPart(group, code));
  }

  private static boolean takesPart(ComparatorGroup group, String code) {
    return group.members().contains(code) || group.of().equals(Optional.of(code));
  }

  /** The cooperation's members, and the municipality where it is none of them. */
  List<Choice> municipalities(Page page) {
    return Stream.concat(page.edition().cooperation().members().stream(), Stream.of(municipality))
        .distinct()
        .sorted(page.names().codes())
        .map(code -> new Choice(code, page.names().of(code), code.equals(municipality)))
        .toList();
  }

  /** The groups that it takes part in. */
  List<Choice> groups(Page page, boolean similar) {
    return page.edition().groups().stream()
        .filter(one -> takesPart(one, municipality))
        .filter(one -> (one.kind() == ComparatorGroup.Kind.SIMILAR) == similar)
        .map(one -> new Choice(one.id(), one.title().in(page.language()), one.equals(group)))
        .toList();
  }

  /** "Dals-Ed is not in …: shown against … instead"; empty where it is in the one asked for. */
  String note(Page page) {
    return notIn
        .map(
            asked ->
                page.words()
                    .get(
                        "page.cost.not_in",
                        page.names().of(municipality),
                        asked.title().in(page.language()),
                        group.title().in(page.language())))
        .orElse("");
  }

  /** Another page about the same, in the same edition and language. */
  Address to(String path, Page page) {
    return page.to(path).with("municipality", municipality).with("group", group.id());
  }
}
