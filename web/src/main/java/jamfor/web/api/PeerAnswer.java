package jamfor.web.api;

import jamfor.analytics.edition.PeersOfEdition;
import jamfor.analytics.similarity.Peer;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A municipality found similar, as the API gives it.
 *
 * @param rebased where the farthest of all is 1
 * @param official ids of the official groups that it is in too
 */
record PeerAnswer(
    String municipality,
    String name,
    ValueAnswer distance,
    ValueAnswer rebased,
    List<ShareAnswer> shares,
    List<String> official) {

  /** A key figure's share of the squared distance. */
  record ShareAnswer(String keyFigure, ValueAnswer share) {}

  static PeerAnswer of(
      Peer peer,
      List<PeersOfEdition.Variable> variables,
      List<ComparatorGroup> official,
      FigureText text,
      Names names) {
    return new PeerAnswer(
        peer.municipality(),
        names.of(peer.municipality()),
        ValueAnswer.of(Value.of(peer.distance()), text.number(peer.distance(), 2)),
        ValueAnswer.of(peer.rebased(), text.share(peer.rebased())),
        IntStream.range(0, variables.size())
            .mapToObj(
                i ->
                    new ShareAnswer(
                        variables.get(i).keyFigure().id(),
                        ValueAnswer.of(peer.shares().get(i), text.share(peer.shares().get(i)))))
            .toList(),
        official.stream()
            .filter(group -> group.members().contains(peer.municipality()))
            .map(ComparatorGroup::id)
            .toList());
  }
}
