package jamfor.ingest.check;

import java.util.regex.Pattern;

/**
 * F010: personnummer and samordningsnummer (the day plus 60), with or without century; the last of
 * the ten digits by Luhn. An organisation's number is none: its third digit is at least 2.
 */
final class SwedishNumber implements IdentityNumber {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/_+-])(?<first>(?:18|19|20)?\\d{6})(?<sign>[-+\u2212]?)(?<last>\\d{4})"
              + "(?![\\p{L}\\d_]|[.,:/+-]\\d)");

  @Override
  public String rule() {
    return "F010";
  }

  @Override
  public Pattern shape() {
    return SHAPE;
  }

  @Override
  public boolean isRight(String digits) {
    String ten = digits.substring(digits.length() - 10);
    int day = Integer.parseInt(ten.substring(4, 6));
    return Days.exists(
            Integer.parseInt(ten.substring(0, 2)),
            Integer.parseInt(ten.substring(2, 4)),
            day > 60 ? day - 60 : day)
        && luhn(ten) % 10 == 0;
  }

  private static int luhn(String ten) {
    int sum = 0;
    for (int i = 0; i < ten.length(); i++) {
      int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += product / 10 + product % 10;
    }
    return sum;
  }
}
