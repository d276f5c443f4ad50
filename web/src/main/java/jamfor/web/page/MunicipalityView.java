package jamfor.web.page;

import jamfor.analytics.edition.PeersOfEdition;
import jamfor.analytics.similarity.Peer;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One municipality against a group.
 *
 * @param units where its schools and preschools are
 * @param notes why a place has no interval, each with the sign that stands beside such places
 * @param firstPrinted the service under whose name the heads stand on paper; empty when none does
 * @param printed what the printed page leaves out, for the reader of it
 * @param template where the workbook for its own figures is; for members only
 * @param codes says that its code has changed and that its series run across the change
 */
record MunicipalityView(
    String code,
    String name,
    String style,
    InBrief brief,
    List<Fact> facts,
    List<CommentRow> comments,
    List<ProfileView> profiles,
    String units,
    String group,
    List<Choice> groups,
    List<Choice> others,
    Optional<String> template,
    Optional<String> codes,
    Optional<Similar> similar,
    List<ServiceTable> services,
    Map<String, String> notes,
    String firstPrinted,
    String printed) {

  /**
   * Its nearest in a sentence.
   *
   * @param address where it is said how far away they are, and in what
   */
  record Similar(String title, String said, String address) {}

  static MunicipalityView of(
      String code, ComparatorGroup group, List<ComparatorGroup> groups, Page page) {
    List<ServiceTable> services = ServiceTable.list(code, group, page);
    return new MunicipalityView(
        code,
        page.names().of(code),
        Members.style(page.edition(), code),
        InBrief.of(code, group, page),
        Fact.list(code, page),
        CommentRow.list(code, page),
        ProfileView.list(code, group, page),
        UnitsView.address(code, page).toString(),
        group.title().in(page.language()),
        groups.stream()
            .map(one -> new Choice(one.id(), one.title().in(page.language()), one.equals(group)))
            .toList(),
        Members.sorted(page.edition().cooperation(), page.names()).stream()
            .map(
                one ->
                    new Choice(
                        page.toMunicipality(one).toString(),
                        page.names().of(one),
                        one.equals(code)))
            .toList(),
        Optional.of(page.to("/municipalities/" + code + "/template.xlsx").toString())
            .filter(any -> page.edition().cooperation().members().contains(code)),
        codes(code, page),
        similar(code, page),
        services,
        notes(services),
        services.stream()
            .filter(ServiceTable::printed)
            .map(ServiceTable::id)
            .findFirst()
            .orElse(""),
        printed(services, page));
  }

  /** Empty where too little is known of it. */
  private static Optional<Similar> similar(String code, Page page) {
    PeersOfEdition peers = new PeersOfEdition(page.edition());
    List<Peer> nearest = peers.nearest(code, peers.weights());
    String variables =
        peers.variables().stream()
            .map(one -> page.title(one.keyFigure()))
            .collect(Collectors.joining("; "));
    String names =
        nearest.stream()
            .map(peer -> page.names().of(peer.municipality()))
            .collect(Collectors.joining(", "));
    return Optional.of(
            new Similar(
                page.words().get("page.similar.title", page.names().of(code)),
                page.words().get("page.similar.brief", variables, names),
                page.to("/municipalities/" + code + "/similar").toString()))
        .filter(any -> !nearest.isEmpty());
  }

  /** Under which codes its figures were delivered before, where its series run across them. */
  private static Optional<String> codes(String code, Page page) {
    List<Municipality> earlier = page.edition().catalogue().municipalities().listEarlier(code);
    String ended =
        earlier.stream()
            .map(
                one ->
                    page.words()
                        .get(
                            "page.code_until",
                            one.code(),
                            one.validTo().map(Object::toString).orElse("")))
            .collect(Collectors.joining(", "));
    return earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(page.words().get("page.codes", code, ended));
  }

  /** Each reason once, in the order it is first met, with a letter. */
  private static Map<String, String> notes(List<ServiceTable> services) {
    Map<String, String> notes = new LinkedHashMap<>();
    services.stream()
        .flatMap(service -> service.aspects().stream())
        .flatMap(aspect -> aspect.lines().stream())
        .map(line -> line.row().alone())
        .filter(alone -> !alone.isEmpty())
        .forEach(alone -> notes.putIfAbsent(alone, String.valueOf((char) ('a' + notes.size()))));
    return notes;
  }

  private static String printed(List<ServiceTable> services, Page page) {
    long printed =
        services.stream()
            .flatMap(service -> service.aspects().stream())
            .flatMap(aspect -> aspect.lines().stream())
            .filter(ServiceTable.Line::printed)
            .count();
    return page.words()
        .get(
            "page.town.printed",
            page.text().count(printed),
            page.text().count(page.edition().keyFigures().size()),
            page.text().count(ServiceTable.PRINTED));
  }
}
