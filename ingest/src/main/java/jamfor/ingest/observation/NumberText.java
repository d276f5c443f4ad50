package jamfor.ingest.observation;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads numbers as publishers write them: minus as hyphen or U+2212, thousands parted by a blank,
 * and one decimal sign that the source decides. A number with the other decimal sign is no number:
 * 1,234 is never guessed at.
 */
final class NumberText {

  private static final Pattern BLANKS = Pattern.compile("[ \u00A0\u202F\u2009]");
  private final Pattern pattern;
  private final boolean comma;

  NumberText(String decimalSign) {
    this.comma = decimalSign.equals(",");
    String whole = "(?:\\d+|\\d{1,3}(?:[ \u00A0\u202F\u2009]\\d{3})+)";
    String fraction = "(?:" + Pattern.quote(decimalSign) + "\\d+)";
    this.pattern =
        Pattern.compile(
            "[-\u2212]?(?:%s%s?|%s)(?:[eE][-+]?\\d{1,3})?".formatted(whole, fraction, fraction));
  }

  OptionalDouble find(String text) {
    if (!pattern.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    String plain = text.replace('\u2212', '-');
    if (BLANKS.matcher(plain).find()) {
      plain = BLANKS.matcher(plain).replaceAll("");
    }
    double number = Double.parseDouble(comma ? plain.replace(',', '.') : plain);
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
