package jamfor.analytics.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexedTest {

  private static final Value HIDDEN = Value.missing(MissingReason.SUPPRESSED);
  private static final Value ZERO = Value.missing(MissingReason.ZERO_DENOMINATOR);
  private static final Value BROKEN = Value.missing(MissingReason.SERIES_BREAK);
  private static final Value NEGATIVE = Value.missing(MissingReason.NOT_APPLICABLE);

  @Test
  void aHundredIsTheBaseYear() {
    assertThat(Indexed.series(values(50, 80, 40), 1)).isEqualTo(values(62.5, 100, 50));
    assertThat(Indexed.series(values(5), 0)).isEqualTo(values(100));
    assertThat(Indexed.series(values(0, 5), 1)).isEqualTo(values(0, 100));
  }

  @Test
  void whatIsMissingOrBelowZeroHasNoIndex() {
    assertThat(Indexed.series(List.of(Value.of(5), HIDDEN, Value.of(-1)), 0))
        .containsExactly(Value.of(100), HIDDEN, NEGATIVE);
    assertThat(Indexed.series(List.of(HIDDEN, Value.of(5)), 0)).containsExactly(HIDDEN, HIDDEN);
    assertThat(Indexed.series(values(-2, 5), 0)).containsExactly(NEGATIVE, NEGATIVE);
    assertThat(Indexed.series(values(0, 5), 0)).containsExactly(ZERO, ZERO);
  }

  @Test
  void theBaseIsOneOfTheYears() {
    assertThatThrownBy(() -> Indexed.series(values(1, 2), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The base must be one of 2 values, not number 2");
    assertThatThrownBy(() -> Indexed.series(values(1), -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Indexed.series(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCountryIsAHundred() {
    assertThat(Indexed.againstCountry(Value.of(150), Value.of(120))).isEqualTo(Value.of(125));
    assertThat(Indexed.againstCountry(Value.of(150), Value.of(0))).isEqualTo(ZERO);
    assertThat(Indexed.againstCountry(HIDDEN, Value.of(0))).isEqualTo(HIDDEN);
    assertThat(Indexed.againstCountry(Value.of(150), HIDDEN)).isEqualTo(HIDDEN);
  }

  /** The new definition gives 40 where the old gives 50: what follows is moved by 5/4. */
  @Test
  void twoDefinitionsMeetInAYear() {
    assertThat(Indexed.chained(values(45, 50), values(40, 44, 48)))
        .isEqualTo(values(45, 50, 55, 60));
    assertThat(Indexed.chained(values(50), List.of(Value.of(40), HIDDEN)))
        .containsExactly(Value.of(50), HIDDEN);
    assertThat(Indexed.chained(values(50), values(40))).isEqualTo(values(50));
  }

  @Test
  void withoutAMeetingTheSeriesBreaks() {
    assertThat(Indexed.chained(List.of(HIDDEN), values(40, 44))).containsExactly(HIDDEN, BROKEN);
    assertThat(Indexed.chained(values(50), List.of(HIDDEN, Value.of(44))))
        .containsExactly(Value.of(50), BROKEN);
    assertThat(Indexed.chained(values(0), values(40, 44))).containsExactly(Value.of(0), BROKEN);
    assertThat(Indexed.chained(values(50), values(0, 44))).containsExactly(Value.of(50), BROKEN);
    assertThat(Indexed.chained(values(-5), values(4, 4))).containsExactly(Value.of(-5), BROKEN);
    assertThatThrownBy(() -> Indexed.chained(List.of(), values(1)))
        .hasMessage("Two series must meet to be chained");
    assertThatThrownBy(() -> Indexed.chained(values(1), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Value> values(double... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(Value::of).toList();
  }
}
