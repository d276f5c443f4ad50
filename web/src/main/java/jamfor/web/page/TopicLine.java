package jamfor.web.page;

import jamfor.analytics.overview.MemberChange;
import jamfor.analytics.overview.Standout;
import jamfor.analytics.overview.Topic;

/**
 * Why something is on an agenda, as a line of text.
 *
 * @param said value, difference and distance; or change, since when, and how unusual it is
 */
record TopicLine(String title, String municipality, String said, Mark outcome) {

  static TopicLine of(Topic topic, Page page) {
    if (topic instanceof MemberChange change) {
      ChangeLine line = ChangeLine.of(change, page);
      return new TopicLine(
          line.title(),
          line.municipality(),
          page.words()
              .get("meeting.change", line.change(), line.since(), line.value(), line.times()),
          line.outcome());
    }
    StandoutLine line = StandoutLine.of((Standout) topic, page);
    return new TopicLine(
        line.title(),
        line.municipality(),
        page.words()
            .get(
                "meeting.standout",
                line.value(),
                line.period(),
                line.difference(),
                line.mean(),
                line.distance()),
        line.outcome());
  }
}
