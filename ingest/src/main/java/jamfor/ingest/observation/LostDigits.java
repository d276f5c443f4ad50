package jamfor.ingest.observation;

import java.util.regex.Pattern;

/** O031: 1,23457E+11, a spreadsheet's short form of a number with more digits. */
final class LostDigits {

  private static final Pattern TEXT = Pattern.compile("-?\\d[.,]\\d{1,5}E\\+\\d{2}");

  private LostDigits() {}

  static boolean isIn(String text) {
    return text.indexOf('E') > 0 && TEXT.matcher(text).matches();
  }
}
