package jamfor.web.page;

import jamfor.analytics.edition.PeersOfEdition;
import jamfor.analytics.similarity.Peer;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who is similar to a municipality.
 *
 * @param own its own values of the variables
 * @param official the official groups of similar municipalities, beside ours
 */
record SimilarView(
    String name,
    List<Variable> variables,
    List<Cell> own,
    List<Row> rows,
    List<Official> official) {

  /**
   * What they are compared by.
   *
   * @param parameter under which its weight is in the address
   * @param weight as a form sends it
   */
  record Variable(
      String title, String address, String period, String why, String parameter, String weight) {}

  /**
   * A municipality's value of a variable.
   *
   * @param share of the squared distance; empty where there is none
   */
  record Cell(String title, String value, String share) {}

  /**
   * A similar municipality.
   *
   * @param rebased where the farthest of all is 100
   * @param groups the official groups that it is in too
   */
  record Row(
      String name,
      String address,
      String distance,
      String rebased,
      List<Cell> cells,
      String groups) {}

  /**
   * An official group.
   *
   * @param same those that are among ours
   */
  record Official(String title, String members, String same) {}

  /** The name in an address of a variable's weight. */
  static String parameter(PeersOfEdition.Variable variable) {
    return "weight." + variable.keyFigure().id();
  }

  static SimilarView of(String code, double[] weights, Page page) {
    PeersOfEdition peers = new PeersOfEdition(page.edition());
    List<Peer> nearest = peers.nearest(code, weights);
    List<ComparatorGroup> groups = page.edition().catalogue().listSimilar(code);
    return new SimilarView(
        page.names().of(code),
        variables(peers, weights, page),
        cells(code, peers, List.of(), page),
        nearest.stream().map(peer -> row(peer, peers, groups, page)).toList(),
        groups.stream().map(group -> official(group, nearest, page)).toList());
  }

  private static List<Variable> variables(PeersOfEdition peers, double[] weights, Page page) {
    List<Variable> all = new ArrayList<>();
    for (PeersOfEdition.Variable one : peers.variables()) {
      all.add(
          new Variable(
              page.title(one.keyFigure()),
              page.to(one.keyFigure()).toString(),
              page.text().period(one.period()),
              one.of().why().in(page.language()),
              parameter(one),
              page.text().exact(weights[all.size()])));
    }
    return all;
  }

  private static Row row(Peer peer, PeersOfEdition peers, List<ComparatorGroup> groups, Page page) {
    return new Row(
        page.names().of(peer.municipality()),
        page.toMunicipality(peer.municipality()).toString(),
        page.text().number(peer.distance(), 2),
        page.text().share(peer.rebased()),
        cells(peer.municipality(), peers, peer.shares(), page),
        groups.stream()
            .filter(group -> group.members().contains(peer.municipality()))
            .map(group -> group.title().in(page.language()))
            .collect(Collectors.joining("; ")));
  }

  private static List<Cell> cells(
      String code, PeersOfEdition peers, List<Value> shares, Page page) {
    return IntStream.range(0, peers.variables().size())
        .mapToObj(
            i -> {
              PeersOfEdition.Variable one = peers.variables().get(i);
              return new Cell(
                  page.title(one.keyFigure()),
                  page.text().valueWithMeasure(peers.value(code, one), one.keyFigure()),
                  shares.isEmpty() || !shares.get(i).known()
                      ? ""
                      : page.text().share(shares.get(i)));
            })
        .toList();
  }

  private static Official official(ComparatorGroup group, List<Peer> nearest, Page page) {
    List<String> ours = nearest.stream().map(Peer::municipality).toList();
    return new Official(
        group.title().in(page.language()),
        names(group.members(), page),
        names(group.members().stream().filter(ours::contains).toList(), page));
  }

  private static String names(List<String> codes, Page page) {
    return codes.stream()
        .sorted(page.names().codes())
        .map(page.names()::of)
        .collect(Collectors.joining(", "));
  }
}
