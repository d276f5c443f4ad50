package jamfor.web.words;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The meetings that were prepared, and what was written down in them. They are never listed. */
public final class Meetings {

  static final int MOST = 5_000;

  /** Of one meeting. */
  static final int MOST_NOTES = 500;

  private final WordsStore store;

  public Meetings(WordsStore store) {
    this.store = store;
  }

  /**
   * Makes a meeting with two tokens of its own; empty when there is no room for another.
   *
   * @throws WordsException when it cannot be kept
   */
  public Optional<Meeting> make(
      OneLine title, String edition, String contentHash, List<AgendaItem> agenda, Instant now) {
    Meeting meeting =
        new Meeting(Token.next(), Token.next(), title, edition, contentHash, moment(now), agenda);
    return store.commit(
        connection -> insert(connection, meeting) ? Optional.of(meeting) : Optional.empty());
  }

  private static boolean insert(Connection connection, Meeting meeting) throws SQLException {
    try (PreparedStatement row =
        connection.prepareStatement(
            "INSERT INTO meeting SELECT ?, ?, ?, ?, ?, ? WHERE (SELECT COUNT(*) FROM meeting) < ?")) {
      row.setString(1, meeting.token());
      row.setString(2, meeting.reading());
      row.setString(3, meeting.title().text());
      row.setString(4, meeting.edition());
      row.setString(5, meeting.contentHash());
      row.setObject(6, meeting.made().atOffset(ZoneOffset.UTC));
      row.setInt(7, MOST);
      if (row.executeUpdate() == 0) {
        return false;
      }
    }
    try (PreparedStatement row =
        connection.prepareStatement("INSERT INTO agenda_item VALUES (?, ?, ?, ?, NULL)")) {
      for (AgendaItem item : meeting.agenda()) {
        row.setString(1, meeting.token());
        row.setInt(2, item.number());
        row.setString(3, item.keyFigure());
        row.setString(4, item.municipality().orElse(null));
        row.addBatch();
      }
      row.executeBatch();
    }
    return true;
  }

  /**
   * The meeting of either token.
   *
   * @throws WordsException when it cannot be read
   */
  public Optional<Meeting> find(String token) {
    return store.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT token, reading, title, edition, content_hash, made FROM meeting"
                      + " WHERE token = ? OR reading = ?")) {
            select.setString(1, token);
            select.setString(2, token);
            try (ResultSet row = select.executeQuery()) {
              return row.next() ? Optional.of(read(connection, row)) : Optional.empty();
            }
          }
        });
  }

  private static Meeting read(Connection connection, ResultSet row) throws SQLException {
    String token = row.getString(1);
    return new Meeting(
        token,
        row.getString(2),
        new OneLine(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        agenda(connection, token));
  }

  private static List<AgendaItem> agenda(Connection connection, String token) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT number, key_figure, municipality, preparation FROM agenda_item"
                + " WHERE meeting = ? ORDER BY number")) {
      select.setString(1, token);
      List<AgendaItem> agenda = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          agenda.add(
              new AgendaItem(
                  row.getInt(1),
                  row.getString(2),
                  Optional.ofNullable(row.getString(3)),
                  Optional.ofNullable(row.getString(4)).map(OneLine::new)));
        }
      }
      return agenda;
    }
  }

  /**
   * Keeps what whoever presents an item wants to remember, instead of what was kept; or nothing.
   */
  public void prepare(Meeting meeting, int item, Optional<OneLine> text) {
    store.commit(
        connection -> {
          try (PreparedStatement update =
              connection.prepareStatement(
                  "UPDATE agenda_item SET preparation = ? WHERE meeting = ? AND number = ?")) {
            update.setString(1, text.map(OneLine::text).orElse(null));
            update.setString(2, meeting.token());
            update.setInt(3, item);
            return update.executeUpdate();
          }
        });
  }

  /** Writes a note down; false when the meeting has no room for another. */
  public boolean write(
      Meeting meeting, int item, MeetingNote.Kind kind, OneLine text, Instant now) {
    return store.commit(
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO meeting_note (meeting, item, kind, text, written)"
                      + " SELECT ?, ?, ?, ?, ?"
                      + " WHERE (SELECT COUNT(*) FROM meeting_note WHERE meeting = ?) < ?")) {
            insert.setString(1, meeting.token());
            insert.setInt(2, item);
            insert.setString(3, kind.name());
            insert.setString(4, text.text());
            insert.setObject(5, moment(now).atOffset(ZoneOffset.UTC));
            insert.setString(6, meeting.token());
            insert.setInt(7, MOST_NOTES);
            return insert.executeUpdate() == 1;
          }
        });
  }

  /** Takes a note of a meeting away. */
  public void remove(Meeting meeting, long note) {
    store.commit(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement(
                  "DELETE FROM meeting_note WHERE meeting = ? AND id = ?")) {
            delete.setString(1, meeting.token());
            delete.setLong(2, note);
            return delete.executeUpdate();
          }
        });
  }

  /** What was written down, in the order of the agenda and then as it was written. */
  public List<MeetingNote> listNotes(Meeting meeting) {
    return store.read(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT id, item, kind, text, written FROM meeting_note WHERE meeting = ?"
                      + " ORDER BY item, id")) {
            select.setString(1, meeting.token());
            List<MeetingNote> notes = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
              while (row.next()) {
                notes.add(
                    new MeetingNote(
                        row.getLong(1),
                        row.getInt(2),
                        MeetingNote.Kind.valueOf(row.getString(3)),
                        new OneLine(row.getString(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
              }
            }
            return notes;
          }
        });
  }

  private static Instant moment(Instant now) {
    return now.truncatedTo(ChronoUnit.MILLIS);
  }
}
