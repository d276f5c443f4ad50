package jamfor.ingest.observation;

import java.util.regex.Pattern;

/** O023: a number with its unit. */
final class ValueWithUnit implements CellFault {

  private static final Pattern TEXT =
      Pattern.compile(
          "[-\u2212]?\\d[\\d\\s.,]*+(?:%|kr|tkr|mkr|mnkr|nok|sek|st|stk|p|elever|barn|procent|prosent)\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public String rule() {
    return "O023";
  }

  @Override
  public boolean isIn(String text) {
    return TEXT.matcher(text).matches();
  }
}
