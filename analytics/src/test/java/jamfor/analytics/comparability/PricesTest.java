package jamfor.analytics.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.comparability.PriceIndex.Priced;
import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricesTest {

  private static final PriceIndex INDEX =
      new PriceIndex("Index", "Test, 2026", Map.of(2022, 80.0, 2023, 100.0, 2024, 125.0));

  @ParameterizedTest
  @EnumSource
  void theDeflatorOfNasjonalbudsjettet(GoldenVectors through) {
    double growth =
        MunicipalDeflator.growth(
            through.get("deflator-weights-2022"), through.get("deflator-growths-2022"));

    assertThat(growth).isCloseTo(2.544, within(1e-9));
    assertThat(MunicipalDeflator.real(1025.44, growth)).isCloseTo(1000, within(1e-9));
  }

  @Test
  void yearsAreChained() {
    assertThat(MunicipalDeflator.real(132, 10, 20)).isCloseTo(100, within(1e-12));
    assertThat(MunicipalDeflator.real(50, -50)).isCloseTo(100, within(1e-12));
    assertThat(MunicipalDeflator.real(-132, 10, 20)).isCloseTo(-100, within(1e-12));
    assertThat(MunicipalDeflator.real(7)).isEqualTo(7);
    assertThat(MunicipalDeflator.growth(new double[] {1}, new double[] {0})).isZero();
  }

  @Test
  void wrongGrowthsAreRefused() {
    double[] half = {.5, .5};
    assertThatThrownBy(() -> MunicipalDeflator.growth(half, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A weight for each growth, not 2 for 1");
    assertThatThrownBy(() -> MunicipalDeflator.growth(new double[0], new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MunicipalDeflator.growth(new double[] {.5, .4}, half))
        .hasMessage("The weights must add up to 1, not 0.9");
    assertThatThrownBy(() -> MunicipalDeflator.growth(new double[] {1.5, -.5}, half))
        .hasMessage("A weight must be 0 or more, not -0.5");
    assertThatThrownBy(() -> MunicipalDeflator.growth(half, new double[] {1, Double.NaN}))
        .hasMessage("A growth must be a finite number, not NaN");
    assertThatThrownBy(() -> MunicipalDeflator.real(1, -100))
        .hasMessage("A year's price level must be a finite number above 0, not 0.0");
    assertThatThrownBy(() -> MunicipalDeflator.real(Double.POSITIVE_INFINITY, 1))
        .hasMessage("An amount must be a finite number, not Infinity");
  }

  @Test
  void anAmountIsMovedToTheBaseYear() {
    assertThat(INDEX.at(Value.of(100), 2022, 2024)).isEqualTo(new Priced(Value.of(156.25), true));
    assertThat(INDEX.at(Value.of(-100), 2024, 2023)).isEqualTo(new Priced(Value.of(-80), true));
    assertThat(INDEX.at(Value.of(100), 2023, 2023)).isEqualTo(new Priced(Value.of(100), true));
    Value hidden = Value.missing(MissingReason.SUPPRESSED);
    assertThat(INDEX.at(hidden, 2022, 2024)).isEqualTo(new Priced(hidden, true));
  }

  /** Its index is not published yet: the amount is shown as it was, and says so. */
  @Test
  void theNewestYearIsNominalAndMarked() {
    assertThat(INDEX.at(Value.of(100), 2025, 2024)).isEqualTo(new Priced(Value.of(100), false));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aLevelIsAboveZero(double level) {
    assertThatThrownBy(() -> new PriceIndex("Index", "Test", Map.of(2022, level)))
        .hasMessage("The level of 2022 must be a finite number above 0, not " + level);
  }

  @Test
  void anIndexIsNamed() {
    Map<Integer, Double> levels = Map.of(2022, 1.0);
    assertThatThrownBy(() -> new PriceIndex(" ", "Test", levels))
        .hasMessage("A price index needs its title and its source");
    assertThatThrownBy(() -> new PriceIndex("Index", "", levels))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PriceIndex("Index", "Test", Map.of()))
        .hasMessage("A price index needs a level");
    assertThatThrownBy(() -> INDEX.at(Value.of(1), 2022, 2030))
        .hasMessage("Index has no level of 2030");
  }
}
