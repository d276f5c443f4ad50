package jamfor.web.page;

import jamfor.analytics.overview.Overview;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.words.AgendaItem;
import jamfor.web.words.Meeting;
import jamfor.web.words.MeetingNote;
import java.util.List;
import java.util.Optional;

/**
 * A meeting: its agenda and what was written down.
 *
 * @param writing whether the reader came by the link with which notes are written
 * @param address of the meeting by the reader's own link
 * @param reading of the meeting for everybody else
 */
record MeetingView(
    String title,
    String made,
    boolean writing,
    String address,
    String reading,
    String minutes,
    List<Item> items) {

  /**
   * One item of the agenda.
   *
   * @param why it is on the agenda; empty where somebody chose it
   * @param value of the municipality that it is for, against the group; what the group spans where
   *     it is for none
   */
  record Item(
      int number,
      String title,
      String address,
      Optional<TopicLine> why,
      String value,
      String preparation,
      List<Note> notes) {}

  /** What was written down about an item. */
  record Note(long id, MeetingNote.Kind kind, String word, String text, String written) {}

  static MeetingView of(
      Meeting meeting, boolean writing, List<MeetingNote> notes, Overview overview, Page page) {
    String path = path(meeting, writing);
    return new MeetingView(
        meeting.title().text(),
        page.text().moment(meeting.made()),
        writing,
        page.to(path).toString(),
        page.to("/meetings/" + meeting.reading()).toString(),
        page.to(path + "/minutes.html").toString(),
        meeting.agenda().stream().map(one -> item(one, path, notes, overview, page)).toList());
  }

  static String path(Meeting meeting, boolean writing) {
    return "/meetings/" + (writing ? meeting.token() : meeting.reading());
  }

  private static Item item(
      AgendaItem item, String path, List<MeetingNote> notes, Overview overview, Page page) {
    KeyFigure keyFigure = page.edition().catalogue().getKeyFigure(item.keyFigure());
    return new Item(
        item.number(),
        page.title(keyFigure),
        page.to(path + "/" + item.number()).toString(),
        overview.topics(MeetingForm.PROPOSED).stream()
            .filter(one -> one.keyFigure().equals(keyFigure))
            .filter(one -> item.municipality().equals(Optional.of(one.placement().municipality())))
            .map(one -> TopicLine.of(one, page))
            .findFirst(),
        value(item, keyFigure, page),
        item.preparation().map(one -> one.text()).orElse(""),
        notes.stream()
            .filter(one -> one.item() == item.number())
            .map(
                one ->
                    new Note(
                        one.id(),
                        one.kind(),
                        page.words().get(one.kind()),
                        one.text().text(),
                        page.text().moment(one.written())))
            .toList());
  }

  private static String value(AgendaItem item, KeyFigure keyFigure, Page page) {
    var sentences = new jamfor.web.text.Sentences(page.words(), page.names());
    return page.edition()
        .findShown(keyFigure.id(), page.edition().cooperation().id(), keyFigure.sexes().get(0))
        .map(
            shown ->
                item.municipality()
                    .map(code -> sentences.place(shown, keyFigure, code))
                    .orElseGet(() -> sentences.spread(shown, keyFigure)))
        .orElseGet(() -> page.words().get("page.nothing"));
  }
}
