package jamfor.analytics.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Net-cost deviation, structure-adjusted cost, and the Norwegian correction for need. */
class NeedTest {

  private static final Value NONE = Value.missing(MissingReason.ZERO_DENOMINATOR);

  @ParameterizedTest
  @EnumSource
  void aDeviationPrintedBothWaysImpliesItsReference(GoldenVectors through) {
    double[] percent = through.get("deviation-percent");
    double[] millions = through.get("deviation-millions");

    assertThat(NetCostDeviation.impliedReference(millions[0], percent[0]).get())
        .isCloseTo(149.0, within(.05));
    assertThat(NetCostDeviation.impliedReference(millions[1], percent[1]).get())
        .isCloseTo(154.1, within(.05));
  }

  @Test
  void aDeviationGoesBothWays() {
    assertThat(NetCostDeviation.percent(9000, 10000)).isEqualTo(Value.of(-10));
    assertThat(NetCostDeviation.percent(12500, 10000)).isEqualTo(Value.of(25));
    assertThat(NetCostDeviation.percent(-100, 100)).isEqualTo(Value.of(-200));
    assertThat(NetCostDeviation.millions(9000, 10000, 10354)).isCloseTo(-10.354, within(1e-12));
    assertThat(NetCostDeviation.millions(9000, 10000, 0)).isCloseTo(0, within(0.0));
    assertThat(NetCostDeviation.impliedReference(-10.354, -10).get())
        .isCloseTo(103.54, within(1e-12));
    assertThat(NetCostDeviation.percent(9000, 0)).isEqualTo(NONE);
    assertThat(NetCostDeviation.impliedReference(0, 0)).isEqualTo(NONE);
    assertThat(NetCostDeviation.impliedReference(.04, 0)).isEqualTo(NONE);
  }

  @Test
  void wrongDeviationsAreRefused() {
    assertThatThrownBy(() -> NetCostDeviation.impliedReference(-28.6, 19.2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A deviation of -28.6 millions and 19.2 per cent cannot be the same");
    assertThatThrownBy(() -> NetCostDeviation.percent(1, -1))
        .hasMessage("A reference cost must be 0 or more, not -1.0");
    assertThatThrownBy(() -> NetCostDeviation.percent(Double.NaN, 1))
        .hasMessage("A net cost must be a finite number, not NaN");
    assertThatThrownBy(() -> NetCostDeviation.millions(1, 1, -1))
        .hasMessage("Inhabitants must be 0 or more, not -1.0");
    assertThatThrownBy(() -> NetCostDeviation.millions(1, Double.POSITIVE_INFINITY, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NetCostDeviation.millions(Double.NaN, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NetCostDeviation.impliedReference(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NetCostDeviation.impliedReference(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCostIsAdjustedForStructure() {
    Value correction = StructureAdjusted.correction(22000, 20000);
    assertThat(correction).isEqualTo(Value.of(1.1));
    assertThat(StructureAdjusted.cost(130000, 5000, correction.get()))
        .isCloseTo(137500, within(1e-9));
    assertThat(StructureAdjusted.correction(22000, 0)).isEqualTo(NONE);
    assertThat(StructureAdjusted.programmeMix(150000, 1.2)).isCloseTo(125000, within(1e-9));
    assertThatThrownBy(() -> StructureAdjusted.correction(0, 1))
        .hasMessage("The country's reference cost must be a finite number above 0, not 0.0");
    assertThatThrownBy(() -> StructureAdjusted.correction(1, -1))
        .hasMessage("A reference cost must be 0 or more, not -1.0");
    assertThatThrownBy(() -> StructureAdjusted.cost(1, 1, 0))
        .hasMessage("The correction must be a finite number above 0, not 0.0");
    assertThatThrownBy(() -> StructureAdjusted.cost(Double.NaN, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StructureAdjusted.cost(1, Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StructureAdjusted.programmeMix(1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void netExpenditureIsCorrectedForNeed() {
    assertThat(NeedCorrection.corrected(24000, 1.2)).isCloseTo(20000, within(1e-9));
    assertThat(NeedCorrection.millions(24000, 1.2, 19000, 5000)).isCloseTo(6, within(1e-9));
    assertThat(NeedCorrection.millions(18000, 1, 19000, 5000)).isCloseTo(-5, within(1e-9));
    assertThat(NeedCorrection.millions(18000, 1, 19000, 0)).isCloseTo(0, within(0.0));
    assertThatThrownBy(() -> NeedCorrection.corrected(1, 0))
        .hasMessage("The index of need must be a finite number above 0, not 0.0");
    assertThatThrownBy(() -> NeedCorrection.corrected(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NeedCorrection.millions(1, 1, 1, -1))
        .hasMessage("Inhabitants must be 0 or more, not -1.0");
    assertThatThrownBy(() -> NeedCorrection.millions(1, 1, Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
