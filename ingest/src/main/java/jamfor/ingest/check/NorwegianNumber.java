package jamfor.ingest.check;

import java.util.regex.Pattern;

/** F011: fødselsnummer and D-number (the day plus 40): the last two digits by modulus 11. */
final class NorwegianNumber implements IdentityNumber {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/_+-])(?<first>\\d{6})(?<sign> ?)(?<last>\\d{5})"
              + "(?![\\p{L}\\d_]|[.,:/+-]\\d)");
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  @Override
  public String rule() {
    return "F011";
  }

  @Override
  public Pattern shape() {
    return SHAPE;
  }

  @Override
  public boolean isRight(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2));
    return Days.exists(
            Integer.parseInt(digits.substring(4, 6)),
            Integer.parseInt(digits.substring(2, 4)),
            day > 40 ? day - 40 : day)
        && sum(digits, FIRST) % 11 == 0
        && sum(digits, SECOND) % 11 == 0;
  }

  private static int sum(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }
}
