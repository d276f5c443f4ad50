package jamfor.analytics.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number as the worked examples print it: rounded half away from zero, in Swedish signs. */
final class SwedishText {

  private SwedishText() {}

  static String of(double number, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString().replace('.', ',');
    String grouped = digits.replaceAll("(?<=\\d)(?=(\\d{3})+(,|$))", "\u00a0");
    return (rounded.signum() < 0 ? "\u2212" : "") + grouped;
  }
}
