package jamfor.ingest.observation;

import java.util.regex.Pattern;

/** O028: a period that a reader understands and Jamför does not guess at. */
final class OtherPeriodNotation {

  private static final Pattern TEXT =
      Pattern.compile(
          "\\d{4}[-/–]\\d{2,4}|(?:vt|ht|lå|våren|høsten|hösten|läsåret|skoleåret)\\s*\\d{2,4}"
              + "(?:[-/–]\\d{2,4})?|\\d{4}\\s*(?:vt|ht)|\\d{4}[KM]\\d{1,2}"
              + "|(?:jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|okt|nov|de[cs])[a-zåäö]*\\.?\\s*\\d{2,4}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OtherPeriodNotation() {}

  static boolean isIn(String text) {
    return TEXT.matcher(text).matches();
  }
}
