package jamfor.web.page;

import jamfor.analytics.overview.Overview;
import jamfor.analytics.overview.Topic;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.words.AgendaItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an agenda can be made of: what stands out and has changed, and every other key figure. */
record MeetingForm(List<Proposal> proposals, List<Service> services) {

  /**
   * Something proposed.
   *
   * @param value what the form sends for it
   */
  record Proposal(String value, TopicLine line, boolean chosen) {}

  /** A service's key figures that are not proposed. */
  record Service(String title, List<Choice> keyFigures) {}

  static final int PROPOSED = 16;

  /** As many as there is time for in an afternoon. */
  private static final int CHOSEN = 8;

  /** Between a key figure and the municipality that it is on the agenda for. */
  private static final String FOR = ":";

  static MeetingForm of(Overview overview, Page page) {
    List<Topic> topics = overview.topics(PROPOSED);
    List<Proposal> proposals = new ArrayList<>();
    for (Topic one : topics) {
      proposals.add(
          new Proposal(
              one.keyFigure().id() + FOR + one.placement().municipality(),
              TopicLine.of(one, page),
              proposals.size() < CHOSEN));
    }
    Set<KeyFigure> proposed = topics.stream().map(Topic::keyFigure).collect(Collectors.toSet());
    return new MeetingForm(
        proposals,
        Arrays.stream(KeyFigure.Service.values())
            .map(
                service ->
                    new Service(
                        page.words().get(service),
                        page.edition().keyFigures().stream()
                            .filter(one -> one.service() == service && !proposed.contains(one))
                            .map(one -> new Choice(one.id(), page.title(one), false))
                            .toList()))
            .filter(service -> !service.keyFigures().isEmpty())
            .toList());
  }

  /** What was chosen, in its order; empty when the edition does not have one of it. */
  static Optional<List<AgendaItem>> read(List<String> values, Page page) {
    List<AgendaItem> agenda = new ArrayList<>();
    for (String value : values) {
      String[] parts = value.split(FOR, 2);
      Optional<String> municipality = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
      boolean known =
          page.edition().keyFigures().stream().anyMatch(one -> one.id().equals(parts[0]))
              && municipality
                  .filter(code -> !page.edition().cooperation().members().contains(code))
                  .isEmpty();
      if (!known) {
        return Optional.empty();
      }
      agenda.add(new AgendaItem(agenda.size() + 1, parts[0], municipality, Optional.empty()));
    }
    return Optional.of(agenda);
  }
}
