package jamfor.ingest.row;

import java.util.Optional;

/**
 * A cell of a filled form.
 *
 * @param text of a number its digits, with a point before the decimals
 * @param formula what the number was computed with, where it was
 */
record FormCell(Kind kind, String text, Optional<String> formula) {

  /** What is in the cell, before anybody asks what it means. */
  enum Kind {
    NUMBER,
    TEXT,
    /** A number that the sheet shows as a date or as per cent: not the number that was meant. */
    DISGUISED,
    /** An error, a yes or no, a formula that was never computed. */
    BROKEN
  }

  static FormCell of(Kind kind, String text) {
    return new FormCell(kind, text.strip(), Optional.empty());
  }
}
