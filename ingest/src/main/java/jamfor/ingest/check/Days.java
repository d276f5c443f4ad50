package jamfor.ingest.check;

import java.time.YearMonth;

/** Days as identity numbers write them. */
final class Days {

  private Days() {}

  /** Whether there is such a day in a year that ends in these two digits. */
  static boolean exists(int year, int month, int day) {
    // 2000 was a leap year and 1900 was none: where the century is not told, either will do.
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(2000 + year, month).lengthOfMonth();
  }
}
