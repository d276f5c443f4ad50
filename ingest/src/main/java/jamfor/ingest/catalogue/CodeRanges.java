package jamfor.ingest.catalogue;

import java.util.List;

/** Codes and ranges of codes as the data write them: 800 or 100-799, both ends in. */
final class CodeRanges {

  private CodeRanges() {}

  /** Codes of another length than a range's ends are outside it: 40 is not in 400-499. */
  static boolean has(List<String> ranges, String code) {
    for (String range : ranges) {
      int dash = range.indexOf('-');
      if (dash < 0 ? range.equals(code) : within(range, dash, code)) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(String range, int dash, String code) {
    String from = range.substring(0, dash);
    String to = range.substring(dash + 1);
    if (code.isEmpty() || !code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return false;
    }
    // Balance chapters have two to four digits and are ordered as numbers: 31-5999.
    boolean sameLength = from.length() == to.length();
    if (sameLength && code.length() != from.length() || code.length() > 9) {
      return false;
    }
    int number = Integer.parseInt(code);
    return number >= Integer.parseInt(from) && number <= Integer.parseInt(to);
  }
}
