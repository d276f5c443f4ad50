package jamfor.ingest.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a finding is about, as far as it is known; nothing where it is about the file as a whole.
 *
 * @param municipality code, as text
 * @param period as the publisher writes it
 * @param row the number of the row in the delivery's file, from 1
 */
public record About(
    Optional<String> variable,
    Optional<String> municipality,
    Optional<Period> period,
    Optional<Sex> sex,
    OptionalInt row) {

  /** The file as a whole. */
  public static final About FILE =
      new About(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty());

  public static About of(Observation one) {
    return new About(
        Optional.of(one.variable()),
        Optional.of(one.municipality()),
        Optional.of(one.period()),
        Optional.of(one.sex()),
        OptionalInt.of(one.row()));
  }

  /** All that the file says of a variable. */
  public static About variable(String variable) {
    return new About(
        Optional.of(variable),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }
}
