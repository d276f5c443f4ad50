package jamfor.web.report;

import jamfor.analytics.edition.PeersOfEdition;
import jamfor.analytics.similarity.Peer;
import jamfor.web.report.Part.Term;
import jamfor.web.report.Part.Terms;
import java.util.List;
import java.util.stream.Collectors;

/** Who is similar to each member, and by what. */
final class SimilarSection {

  private final Setting setting;
  private final PeersOfEdition peers;

  SimilarSection(Setting setting) {
    this.setting = setting;
    this.peers = new PeersOfEdition(setting.edition());
  }

  /** None where nothing is known of any member. */
  List<Report.Section> list() {
    List<Term> members =
        setting.edition().cooperation().members().stream()
            .sorted(setting.names().codes())
            .map(code -> new Term(setting.names().of(code), nearest(code)))
            .filter(term -> !term.text().isEmpty())
            .toList();
    return members.isEmpty()
        ? List.of()
        : List.of(
            new Report.Section(
                "peers",
                setting.say("peers"),
                List.of(
                    Part.Text.plain(setting.say("peers.lead", variables())), new Terms(members))));
  }

  private String variables() {
    return peers.variables().stream()
        .map(
            one ->
                setting.say(
                    "peers.variable",
                    setting.in(one.keyFigure().title()),
                    setting.text().period(one.period()),
                    setting.text().exact(one.of().weight())))
        .collect(Collectors.joining("; "));
  }

  private String nearest(String code) {
    return peers.nearest(code, peers.weights()).stream()
        .map(Peer::municipality)
        .map(setting.names()::of)
        .collect(Collectors.joining(", "));
  }
}
