package jamfor.ingest.vocabulary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of time with a kind. Never a bare int: "2023" from one publisher is October 2023, from
 * another the school year 2022/23.
 *
 * @param kind what sort of stretch
 * @param year the calendar year; for a school year the year in which it begins
 * @param part term 1–2, quarter 1–4, month 1–12, month and day as MMDD; 0 for years
 */
public record Period(Kind kind, int year, int part) implements Comparable<Period>, Serializable {

  /** The kinds, with the greatest part each allows. */
  public enum Kind {
    YEAR,
    SCHOOL_YEAR,
    TERM,
    QUARTER,
    MONTH,
    DATE
  }

  private static final Pattern TEXT =
      Pattern.compile("(\\d{4})(?:(/)(\\d{2})|-(?:Q([1-4])|T([12])|(\\d{2})(?:-(\\d{2}))?))?");
  private static final Comparator<Period> ORDER =
      Comparator.comparingInt(Period::lastYear)
          .thenComparingInt(Period::part)
          .thenComparing(Period::kind);

  public Period {
    int most =
        switch (kind) {
          case YEAR, SCHOOL_YEAR -> 0;
          case TERM -> 2;
          case QUARTER -> 4;
          case MONTH -> 12;
          case DATE -> 1231;
        };
    if (year < 1600 || year > 2999 || part < Math.min(1, most) || part > most) {
      throw new IllegalArgumentException("No such period: " + kind + " " + year + " " + part);
    }
  }

  public static Period year(int year) {
    return new Period(Kind.YEAR, year, 0);
  }

  /**
   * @param first the calendar year in which the school year begins
   */
  public static Period schoolYear(int first) {
    return new Period(Kind.SCHOOL_YEAR, first, 0);
  }

  public static Period month(int year, int month) {
    return new Period(Kind.MONTH, year, month);
  }

  public static Period date(LocalDate day) {
    return new Period(Kind.DATE, day.getYear(), day.getMonthValue() * 100 + day.getDayOfMonth());
  }

  /**
   * Reads 2023, 2022/23, 2023-T2, 2023-Q4, 2023-10, 2023-10-15; empty when the text is none of
   * these.
   */
  public static Optional<Period> find(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    try {
      if (matcher.group(2) != null) {
        boolean follows = Integer.parseInt(matcher.group(3)) == (year + 1) % 100;
        return follows ? Optional.of(schoolYear(year)) : Optional.empty();
      }
      if (matcher.group(4) != null) {
        return Optional.of(new Period(Kind.QUARTER, year, Integer.parseInt(matcher.group(4))));
      }
      if (matcher.group(5) != null) {
        return Optional.of(new Period(Kind.TERM, year, Integer.parseInt(matcher.group(5))));
      }
      if (matcher.group(6) == null) {
        return Optional.of(year(year));
      }
      int month = Integer.parseInt(matcher.group(6));
      if (matcher.group(7) == null) {
        return Optional.of(month(year, month));
      }
      return Optional.of(
          new Period(Kind.DATE, year, month * 100 + Integer.parseInt(matcher.group(7))));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  /**
   * @throws IllegalArgumentException when the text is no period
   */
  public static Period of(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException("No period: " + text));
  }

  /** The calendar year in which the period ends: the year of the edition it belongs to. */
  public int lastYear() {
    return kind == Kind.SCHOOL_YEAR ? year + 1 : year;
  }

  /** The same stretch, one year earlier. */
  public Period before() {
    return new Period(kind, year - 1, part);
  }

  /** The text that {@link #find} reads. */
  public String text() {
    return switch (kind) {
      case YEAR -> Integer.toString(year);
      case SCHOOL_YEAR -> year + "/" + two((year + 1) % 100);
      case TERM -> year + "-T" + part;
      case QUARTER -> year + "-Q" + part;
      case MONTH -> year + "-" + two(part);
      case DATE -> year + "-" + two(part / 100) + "-" + two(part % 100);
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return text();
  }
}
