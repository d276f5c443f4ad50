package jamfor.web.api;

import jamfor.ingest.vocabulary.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value as the API gives it.
 *
 * @param status "known", or the word for why it is missing
 * @param number unrounded; absent when missing
 * @param text as every page prints it
 */
record ValueAnswer(String status, Optional<BigDecimal> number, String text) {

  static ValueAnswer of(Value value, String text) {
    return new ValueAnswer(status(value), number(value), text);
  }

  /** The number, or the word for why there is none. */
  Object cell() {
    return number.map(Object.class::cast).orElse(status);
  }

  private static String status(Value value) {
    return value instanceof Value.Missing missing ? missing.reason().word() : "known";
  }

  /** The shortest digits that are this number and no other, without a power of ten. */
  private static Optional<BigDecimal> number(Value value) {
    return value.find().stream()
        .mapToObj(BigDecimal::valueOf)
        .map(BigDecimal::stripTrailingZeros)
        .map(number -> number.setScale(Math.max(0, number.scale())))
        .findFirst();
  }
}
