package jamfor.web.words;

import java.time.Instant;
import java.util.List;

/**
 * A meeting over an edition as it was when the agenda was made.
 *
 * @param token the end of the link of those who hold the meeting: with it notes are written
 * @param reading the end of the link of everybody else: with it the meeting is read
 * @param edition the edition's id
 * @param contentHash of the edition then
 * @param agenda in the order in which it is gone through
 */
public record Meeting(
    String token,
    String reading,
    OneLine title,
    String edition,
    String contentHash,
    Instant made,
    List<AgendaItem> agenda) {

  public static final int LONGEST_TITLE = 80;

  /** More than a day of talk. */
  public static final int LONGEST_AGENDA = 40;

  public Meeting {
    agenda = List.copyOf(agenda);
  }
}
