package jamfor.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written in a meeting is there when the folder is opened again. */
class MeetingsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123456Z");
  private static final List<AgendaItem> AGENDA =
      List.of(
          new AgendaItem(1, "N15428", Optional.of("1430"), Optional.empty()),
          new AgendaItem(2, "N11008", Optional.empty(), Optional.empty()));

  @TempDir Path home;

  @Test
  @DisplayName("a meeting is found by either of its links, with its agenda and notes in order")
  void comesBack() {
    Meeting made;
    try (WordsStore store = new WordsStore(home)) {
      Meetings meetings = new Meetings(store);
      made = make(meetings);
      meetings.prepare(made, 2, Optional.of(new OneLine("Fråga om lokaler")));
      assertThat(meetings.write(made, 2, MeetingNote.Kind.DECISION, new OneLine("Vi väntar"), NOW))
          .isTrue();
      assertThat(meetings.write(made, 1, MeetingNote.Kind.QUESTION, new OneLine("Varför?"), NOW))
          .isTrue();
    }
    try (WordsStore store = new WordsStore(home)) {
      Meetings meetings = new Meetings(store);
      Meeting found = meetings.find(made.token()).orElseThrow();
      assertThat(meetings.find(made.reading())).contains(found);
      assertThat(meetings.find("AAAAAAAAAAAAAAAA")).isEmpty();
      assertThat(found.title()).isEqualTo(made.title());
      assertThat(found.contentHash()).isEqualTo("a".repeat(64));
      assertThat(found.made()).isEqualTo(Instant.parse("2026-11-22T12:00:00.123Z"));
      assertThat(found.agenda().get(0)).isEqualTo(AGENDA.get(0));
      assertThat(found.agenda().get(1).preparation()).contains(new OneLine("Fråga om lokaler"));
      assertThat(meetings.listNotes(found))
          .extracting(note -> note.item() + " " + note.kind() + " " + note.text().text())
          .containsExactly("1 QUESTION Varför?", "2 DECISION Vi väntar");
    }
  }

  @Test
  @DisplayName("a note is taken away from its own meeting only, and a preparation can be emptied")
  void takesAway() {
    try (WordsStore store = new WordsStore(home)) {
      Meetings meetings = new Meetings(store);
      Meeting one = make(meetings);
      Meeting other = make(meetings);
      assertThat(one.token()).isNotIn(one.reading(), other.token(), other.reading());
      meetings.write(one, 1, MeetingNote.Kind.QUESTION, new OneLine("Varför?"), NOW);
      long note = meetings.listNotes(one).get(0).id();

      meetings.remove(other, note);
      assertThat(meetings.listNotes(one)).hasSize(1);
      meetings.remove(one, note);
      assertThat(meetings.listNotes(one)).isEmpty();

      meetings.prepare(one, 1, Optional.of(new OneLine("Kort")));
      meetings.prepare(one, 1, Optional.empty());
      assertThat(meetings.find(one.token()).orElseThrow().agenda()).isEqualTo(AGENDA);
    }
  }

  @Test
  @DisplayName("a meeting has room for so many notes and no more")
  void fills() {
    try (WordsStore store = new WordsStore(home)) {
      Meetings meetings = new Meetings(store);
      Meeting meeting = make(meetings);
      OneLine text = new OneLine("Fråga");
      for (int i = 0; i < Meetings.MOST_NOTES; i++) {
        assertThat(meetings.write(meeting, 1, MeetingNote.Kind.QUESTION, text, NOW)).isTrue();
      }
      assertThat(meetings.write(meeting, 2, MeetingNote.Kind.QUESTION, text, NOW)).isFalse();
      assertThat(meetings.listNotes(meeting)).hasSize(Meetings.MOST_NOTES);
    }
  }

  private static Meeting make(Meetings meetings) {
    return meetings
        .make(new OneLine("V8 i november"), "v8-2024", "a".repeat(64), AGENDA, NOW)
        .orElseThrow();
  }
}
