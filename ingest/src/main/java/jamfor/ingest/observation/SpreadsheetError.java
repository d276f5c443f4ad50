package jamfor.ingest.observation;

import java.util.regex.Pattern;

/** O024: what a spreadsheet shows for a formula that failed, in its three languages. */
final class SpreadsheetError implements CellFault {

  private static final Pattern TEXT =
      Pattern.compile(
          "#(?:DIV/0!|REF!|N/A|VALUE!|NUM!|NAME\\?|NULL!"
              + "|DIVISION/0!|REFERENS!|SAKNAS!|VÄRDEFEL!|OGILTIGT!|NAMN\\?|SKÄRNING!"
              + "|VERDI!|I/T|NAVN\\?|TALL!)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public String rule() {
    return "O024";
  }

  @Override
  public boolean isIn(String text) {
    return TEXT.matcher(text).matches();
  }
}
