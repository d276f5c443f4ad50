package jamfor.ingest.observation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** O027: a period that is a spreadsheet's number of days since the end of 1899. */
final class SerialDay {

  private static final LocalDate BEGIN = LocalDate.of(1899, 12, 30);

  /** 1980 to 2064: no year of four digits is among them. */
  private static final Pattern TEXT = Pattern.compile("(?:29[3-9]|[345]\\d\\d)\\d\\d(?:\\.0)?");

  private SerialDay() {}

  static Optional<LocalDate> find(String text) {
    return TEXT.matcher(text).matches()
        ? Optional.of(BEGIN.plusDays(Integer.parseInt(text.substring(0, 5))))
        : Optional.empty();
  }
}
