package jamfor.ingest.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023, YEAR, 2023",
    "2022/23, SCHOOL_YEAR, 2023",
    "1999/00, SCHOOL_YEAR, 2000",
    "2023-T1, TERM, 2023",
    "2023-Q4, QUARTER, 2023",
    "2023-10, MONTH, 2023",
    "2023-10-15, DATE, 2023"
  })
  void textIsReadAndWrittenBack(String text, Period.Kind kind, int lastYear) {
    Period period = Period.of(text);

    assertThat(period.kind()).isEqualTo(kind);
    assertThat(period.lastYear()).isEqualTo(lastYear);
    assertThat(period.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "23", "2022/24", "2023-13", "2023-Q5", "2023-T3", "2023-10-", "HT23", "20230"})
  void whatIsNoPeriodIsRefused(String text) {
    assertThat(Period.find(text)).isEmpty();
  }

  @Test
  void partsOutsideTheKindAreRefused() {
    assertThatThrownBy(() -> Period.month(2023, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period(Period.Kind.YEAR, 2023, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSchoolYearStandsByTheYearItEnds() {
    assertThat(Period.of("2022/23")).isGreaterThan(Period.of("2022")).isLessThan(Period.of("2024"));
  }
}
