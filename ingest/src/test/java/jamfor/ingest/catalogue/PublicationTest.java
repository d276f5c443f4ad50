package jamfor.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.vocabulary.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class PublicationTest {

  private final Publication august = new Publication(Texts.same("Costs"), MonthDay.of(8, 28));

  @Test
  void comesNextInTheSameYearOrTheOneAfter() {
    assertThat(august.after(LocalDate.of(2026, 8, 27))).isEqualTo("2026-08-28");
    assertThat(august.after(LocalDate.of(2026, 8, 28))).isEqualTo("2027-08-28");
    assertThat(august.after(LocalDate.of(2026, 12, 31))).isEqualTo("2027-08-28");
  }
}
