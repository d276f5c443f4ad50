package jamfor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.scenario.Assumptions;
import jamfor.web.page.Assumed.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumedTest {

  @Test
  @DisplayName("numbers are read as people write them")
  void read() {
    Assumed assumed =
        assumed(
            "children", "1\u00A0480",
            "moreChildren", "\u221220",
            "moreGroups", "+1",
            "groupCost", "2 400 000,50",
            "payRise", "2.5",
            "payShare", "70");
    assertThat(assumed.faults()).isEmpty();
    assertThat(assumed.find().orElseThrow())
        .isEqualTo(new Assumptions(1480, -20, 1, 2_400_000.5, 0, 0, 0.7, 0.025));
  }

  @Test
  @DisplayName("nothing typed is nothing assumed, and no fault")
  void nothing() {
    assertThat(assumed().find()).isEmpty();
    assertThat(assumed().faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CHILDREN, 0, whole",
    "CHILDREN, 1.5, whole",
    "CHILDREN, 200001, whole",
    "CHILDREN, många, whole",
    "MORE_GROUPS, 101, whole",
    "GROUP_COST, -1, number",
    "UNIT_COST, 1e6, number",
    "UNIT_COST, 1000000001, number",
    "PAY_SHARE, 101, number",
    "PAY_RISE, -51, number",
    "PAY_RISE, NaN, number",
    "PAY_RISE, '2,5,5', number"
  })
  @DisplayName("what is no number, or too great, is a fault of its field")
  void fault(String field, String typed, String fault) {
    Field asked = Field.valueOf(field);
    Assumed assumed = assumed("children", "400", asked.parameter(), typed);
    assertThat(assumed.faults()).containsEntry(asked, fault);
    assertThat(assumed.find()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"moreGroups, 1, GROUP_COST", "moreUnits, -1, UNIT_COST", "payRise, 2, PAY_SHARE"})
  @DisplayName("a change without what it costs is a fault, and not a change of nothing")
  void needed(String change, String typed, String lacking) {
    assertThat(assumed("children", "400", change, typed).faults())
        .isEqualTo(Map.of(Field.valueOf(lacking), "needed"));
  }

  @Test
  @DisplayName("somebody must be left, and somebody must be there")
  void noneLeft() {
    assertThat(assumed("children", "40", "moreChildren", "-40").faults())
        .isEqualTo(Map.of(Field.MORE_CHILDREN, "none_left"));
    assertThat(assumed("moreChildren", "10").faults()).isEqualTo(Map.of(Field.CHILDREN, "needed"));
  }

  private static Assumed assumed(String... namesAndTexts) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      chosen.put(namesAndTexts[i], List.of(namesAndTexts[i + 1]));
    }
    return Assumed.of(new Address("/costs/what-if", chosen));
  }
}
