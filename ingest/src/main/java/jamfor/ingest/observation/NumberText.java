package jamfor.ingest.observation;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads numbers as publishers write them: minus as hyphen or U+2212, thousands parted by a blank,
 * and one decimal sign that the source decides. A number with the other decimal sign is no number:
 * 1,234 is never guessed at.
 */
final class NumberText {

  private static final Pattern BLANKS = Pattern.compile("[ \u00A0\u202F\u2009]");

  /** So many digits make a whole number that a double holds exactly, as it does these powers. */
  private static final int MOST_DIGITS = 15;

  private static final double[] POWERS =
      IntStream.rangeClosed(0, MOST_DIGITS)
          .mapToDouble(i -> Double.parseDouble("1e" + i))
          .toArray();

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
    OptionalDouble usual = usual(text);
    return usual.isPresent() ? usual : any(text);
  }

  /**
   * The usual way to write: some digits, then perhaps the decimal sign and some more. The quotient
   * of two exact numbers is rounded once, so it is the double that the text means (Clinger, How to
   * Read Floating Point Numbers Accurately, PLDI 1990).
   *
   * @return empty when it is written in another way
   */
  private OptionalDouble usual(String text) {
    int length = text.length();
    int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    char sign = comma ? ',' : '.';
    int decimals = -1;
    long digits = 0;
    for (int i = first; i < length; i++) {
      char one = text.charAt(i);
      if (one >= '0' && one <= '9') {
        digits = 10 * digits + (one - '0');
        decimals += decimals < 0 ? 0 : 1;
      } else if (one == sign && decimals < 0 && i > first && i + 1 < length) {
        decimals = 0;
      } else {
        return OptionalDouble.empty();
      }
    }
    if (length == first || length - first > MOST_DIGITS) {
      return OptionalDouble.empty();
    }
    double number = digits / POWERS[Math.max(decimals, 0)];
    return OptionalDouble.of(first == 0 ? number : -number);
  }

  private OptionalDouble any(String text) {
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
