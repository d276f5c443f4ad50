package jamfor.ingest.observation;

import java.util.regex.Pattern;

/** O025: a day in place of a number: 1.5 became 1 May. */
final class DateForNumber implements CellFault {

  private static final Pattern TEXT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}"
              + "|\\d{1,2}[-. ](?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[cs])[a-z]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public String rule() {
    return "O025";
  }

  @Override
  public boolean isIn(String text) {
    return TEXT.matcher(text).matches();
  }
}
