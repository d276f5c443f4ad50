package jamfor.ingest.observation;

import java.util.regex.Pattern;

/** O020: a limit or an approximation, as publishers write for few or nearly all. */
final class ApproximateValue implements CellFault {

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:[~≈<>≤≥]|ca\\.?|cirka|om lag|färre än|færre enn|under|over|över|mer än|mer enn)"
              + "\\s*\\d[\\d\\s.,]*%?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public String rule() {
    return "O020";
  }

  @Override
  public boolean isIn(String text) {
    return TEXT.matcher(text).matches();
  }
}
