package jamfor.web.page;

import jamfor.analytics.edition.PeersOfEdition;
import jamfor.analytics.similarity.Peer;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Municipality;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One municipality against a group.
 *
 * @param template where the workbook for its own figures is; for members only
 * @param codes says that its code has changed and that its series run across the change
 */
record MunicipalityView(
    String code,
    String name,
    String style,
    List<Fact> facts,
    String group,
    List<Choice> groups,
    List<Choice> others,
    Optional<String> template,
    Optional<String> codes,
    Optional<Similar> similar,
    List<Service> services) {

  /** A service's figures. */
  record Service(String id, String title, List<Aspect> aspects) {}

  /** Those of one kind of quality. */
  record Aspect(String title, List<MunicipalityRow> rows) {}

  /**
   * Its nearest in a sentence.
   *
   * @param address where it is said how far away they are, and in what
   */
  record Similar(String title, String said, String address) {}

  static MunicipalityView of(
      String code, ComparatorGroup group, List<ComparatorGroup> groups, Page page) {
    return new MunicipalityView(
        code,
        page.names().of(code),
        Members.style(page.edition(), code),
        Fact.list(code, page),
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
        services(code, group, page));
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

  private static List<Service> services(String code, ComparatorGroup group, Page page) {
    return Arrays.stream(KeyFigure.Service.values())
        .map(
            service ->
                new Service(
                    Chosen.word(service),
                    page.words().get(service),
                    aspects(service, code, group, page)))
        .filter(service -> !service.aspects().isEmpty())
        .toList();
  }

  private static List<Aspect> aspects(
      KeyFigure.Service service, String code, ComparatorGroup group, Page page) {
    return Arrays.stream(KeyFigure.Aspect.values())
        .map(
            aspect ->
                new Aspect(
                    page.words().get(aspect),
                    page.edition().keyFigures().stream()
                        .filter(one -> one.service() == service && one.aspect() == aspect)
                        .map(one -> MunicipalityRow.of(one, code, group, page))
                        .toList()))
        .filter(aspect -> !aspect.rows().isEmpty())
        .toList();
  }
}
