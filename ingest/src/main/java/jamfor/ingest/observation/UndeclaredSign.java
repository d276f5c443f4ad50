package jamfor.ingest.observation;

import java.util.regex.Pattern;

/** O021: what publishers write for a missing value, which this source does not declare. */
final class UndeclaredSign implements CellFault {

  private static final Pattern TEXT =
      Pattern.compile(
          "\\.{1,6}|\\.\\.[A-Z]|[-–—:*xX]{1,3}|n/?a|null|nan|none|saknas|mangler|uppgift saknas",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public String rule() {
    return "O021";
  }

  @Override
  public boolean isIn(String text) {
    return TEXT.matcher(text).matches();
  }
}
