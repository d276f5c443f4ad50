package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.chart.ChartRequest;
import java.util.List;
import java.util.Optional;

/**
 * One key figure on the wall of a meeting.
 *
 * @param keyFigure where its page is
 * @param previous empty at the first
 * @param next empty at the last
 * @param certainty what can be said of chance, or why nothing
 */
record ScreenView(
    MeetingView meeting,
    MeetingView.Item item,
    String measure,
    String period,
    String group,
    String description,
    String keyFigure,
    Optional<String> previous,
    Optional<String> next,
    Optional<Chart> chart,
    List<PlacementRow> rows,
    String certainty) {

  static ScreenView of(MeetingView meeting, MeetingView.Item item, KeyFigure keyFigure, Page page) {
    View view = View.of(keyFigure, page);
    return new ScreenView(
        meeting,
        item,
        keyFigure.measure().text().in(page.language()),
        view.comparison().map(one -> page.text().period(one.period())).orElse(""),
        view.group().title().in(page.language()),
        keyFigure.description().in(page.language()),
        page.to(keyFigure).toString(),
        address(meeting, item.number() - 1),
        address(meeting, item.number() + 1),
        Charts.find(ChartRequest.Kind.BARS, view).map(Chart::alone),
        PlacementRow.list(view),
        Certainty.of(view).said());
  }

  private static Optional<String> address(MeetingView meeting, int number) {
    return meeting.items().stream()
        .filter(one -> one.number() == number)
        .map(MeetingView.Item::address)
        .findFirst();
  }
}
