package jamfor.web.text;

/**
 * Texts for CSV files and workbooks. Names, comments and citations come from others, and a
 * spreadsheet takes a text that begins with one of some signs for a formula: such a text gets an
 * apostrophe before it. Numbers are written as numbers and do not come here; U+2212, with which
 * figures are shown, begins no formula.
 */
public final class SpreadsheetText {

  /** The full-width signs are made the plain ones by some programs as they open a file. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SpreadsheetText() {}

  /** The text, harmless. */
  public static String safe(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
