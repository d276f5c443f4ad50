package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Texts;
import java.time.LocalDate;
import java.time.MonthDay;

/** The day of the year on which a publisher's figures usually come. */
public record Publication(Texts what, MonthDay day) {

  /** When they come next. */
  public LocalDate after(LocalDate date) {
    LocalDate sameYear = day.atYear(date.getYear());
    return sameYear.isAfter(date) ? sameYear : day.atYear(date.getYear() + 1);
  }
}
