package jamfor.web.page;

import java.util.OptionalDouble;

/**
 * A cell of a comparison.
 *
 * @param text as the page shows it
 * @param note the value's own period, when it is not the comparison's
 * @param origin where it can be seen what it rests on; empty when nowhere
 * @param number unrounded, for the files; empty for words
 * @param decimals that the number is shown with
 */
record CompareCell(
    String text, String note, String origin, Mark mark, OptionalDouble number, int decimals) {

  static CompareCell words(String text) {
    return new CompareCell(text, "", "", Mark.NONE, OptionalDouble.empty(), 0);
  }

  /** Words that lead somewhere. */
  static CompareCell linked(String text, String address) {
    return new CompareCell(text, "", address, Mark.NONE, OptionalDouble.empty(), 0);
  }

  public boolean numeric() {
    return number.isPresent();
  }
}
