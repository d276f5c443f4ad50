package jamfor.ingest.check;

import java.util.regex.Pattern;

/** A country's number for a person: what shape it has and when its digits are right. */
interface IdentityNumber {

  /** The id of the check. */
  String rule();

  /**
   * Its shapes within a cell, the digits in group 1 and what parts them, if anything, in group 2.
   */
  Pattern shape();

  /** Whether the digits are those of a person: a day that is one, and the right check digits. */
  boolean isRight(String digits);
}
