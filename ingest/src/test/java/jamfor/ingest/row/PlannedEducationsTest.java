package jamfor.ingest.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedEducationsTest {

  private static final Source PLANNED = Samples.source("skolverket-planned");

  @Test
  void aFigureBySchoolYearWithTheTypeWhereThereIsNoValue() throws Exception {
    assertThat(Samples.read(PLANNED, Samples.file("skolverket/planned-12247315.json")))
        .extracting(Row::position, Row::place, Row::variable, Row::period, Row::value)
        .startsWith(
            tuple(
                "/body/specialTeacherPositions/0",
                "12247315",
                "specialTeacherPositions",
                "2025/26",
                "4,0"),
            tuple(
                "/body/specialTeacherPositions/1",
                "12247315",
                "specialTeacherPositions",
                "2024/25",
                "OMITTED_DUE_TO_BASED_ON_FEW_PUPILS"))
        .contains(
            tuple(
                "/body/totalNumberOfPupils/0",
                "12247315",
                "totalNumberOfPupils",
                "2025/26",
                "cirka 460"));
  }

  @Test
  void theAnswerItselfIsReadAsTheCachedOneIs() throws Exception {
    String cached = cached();
    String answer = cached.substring(cached.indexOf("\"json\":") + 7, cached.lastIndexOf('}'));

    assertThat(Samples.read(PLANNED, Samples.text(answer.strip())))
        .isEqualTo(Samples.read(PLANNED, Samples.text(cached)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "an answer that is none | \"status\": \"OK\" | \"status\": \"ERROR\" | /status | did not answer OK",
        "no unit | \"schoolUnit\": \"12247315\" | \"schoolUnit\": null | /body/schoolUnit | no school unit",
        "a value without its type | \"valueType\": \"EXISTS\" | \"type\": \"EXISTS\" | /body/specialTeacherPositions/0 | is missing",
        "broken off | \"timePeriod\": \"2020/21\" | \"timePeriod\": \"2020/2 | 249: | "
      })
  void whatIsBrokenIsRefusedWithItsPlace(
      String what, String right, String wrong, String position, String message) {
    String text = cached();
    assertThat(text).as(what).contains(right);
    RawFile broken = Samples.text(text.replace(right, wrong));

    assertThatThrownBy(() -> Samples.read(PLANNED, broken))
        .as(what)
        .isInstanceOfSatisfying(
            UnreadableException.class,
            refused -> {
              assertThat(refused.position()).startsWith(position);
              assertThat(refused).hasMessageContaining(message == null ? "" : message);
            });
  }

  @Test
  void aUnitOfAnotherMunicipalityIsNotInTheList() {
    assertThat(PLANNED.layout().path("codes").has("10035236")).isFalse();
    assertThat(PLANNED.layout().path("codes").path("12247315").asString()).isEqualTo("1484");
  }

  private static String cached() {
    return new String(Samples.bytes("skolverket/planned-12247315.json"), StandardCharsets.UTF_8);
  }
}
