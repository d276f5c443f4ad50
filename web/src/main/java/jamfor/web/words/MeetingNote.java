package jamfor.web.words;

import java.time.Instant;

/**
 * What a meeting wrote down.
 *
 * @param id by which it can be taken away again
 * @param item the number of the item of the agenda
 */
public record MeetingNote(long id, int item, Kind kind, OneLine text, Instant written) {

  public static final int LONGEST = 500;

  /** What it is. */
  public enum Kind {
    /** Somebody is to find out. */
    QUESTION,
    /** It was decided. */
    DECISION
  }
}
