package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Period;

/**
 * What a publisher's period means for one key figure. A publisher that writes a bare year may mean
 * the calendar year, the school year that ends (or begins) in it, a counting date in it, or a
 * survey that every municipality answers only every {@code surveyEvery} years.
 *
 * @param month of the counting date; 0 when there is none
 * @param surveyEvery years between a municipality's surveys; 1 when every year has its own value
 */
public record PeriodRule(Reading reading, int month, int surveyEvery) {

  /** How a bare year is read. */
  public enum Reading {
    YEAR,
    SCHOOL_YEAR_END,
    SCHOOL_YEAR_START,
    DATE
  }

  /** The period that the publisher's period means: also the counting date within a school year. */
  public Period read(Period published) {
    if (reading == Reading.DATE && published.kind() == Period.Kind.SCHOOL_YEAR) {
      return Period.month(month >= 8 ? published.year() : published.lastYear(), month);
    }
    if (published.kind() != Period.Kind.YEAR) {
      return published;
    }
    return switch (reading) {
      case YEAR -> published;
      case SCHOOL_YEAR_END -> Period.schoolYear(published.year() - 1);
      case SCHOOL_YEAR_START -> Period.schoolYear(published.year());
      case DATE -> Period.month(published.year(), month);
    };
  }

  /** Whether a year may repeat the survey of an earlier one. */
  public boolean isSurvey() {
    return surveyEvery > 1;
  }
}
