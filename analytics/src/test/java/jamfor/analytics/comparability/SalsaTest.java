package jamfor.analytics.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.comparability.Salsa.School;
import jamfor.analytics.engine.GoldenVectors;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.SalsaModel;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SalsaTest {

  private static final List<SalsaModel> MODELS =
      CatalogueReader.read(Datasets.root()).methods().salsa();
  private static final Period YEAR = Period.schoolYear(2015);
  private static final Value TOO_FEW = Value.missing(MissingReason.TOO_FEW);

  /** The expected merit value at the national means lies above the printed national mean. */
  @ParameterizedTest
  @EnumSource
  void thePublishedEquation(GoldenVectors through) {
    assertThat(expected(through.get("salsa-national"))).isCloseTo(229.665, within(5e-4));
    assertThat(expected(through.get("salsa-high"))).isCloseTo(243.562, within(5e-4));
    assertThat(expected(through.get("salsa-low"))).isCloseTo(205.496, within(5e-4));
  }

  private static double expected(double[] background) {
    return Salsa.expected(
            MODELS, YEAR, new School(100, 1, background[0], background[1], background[2]))
        .get();
  }

  @ParameterizedTest
  @CsvSource({"15, .75, true", "14, .75, false", "15, .7499, false", "0, 0, false"})
  void aModelHoldsForTheSchoolsItWasMadeFor(int pupils, double known, boolean holds) {
    Value expected = Salsa.expected(MODELS, YEAR, new School(pupils, known, 2.4, .5, 0));
    assertThat(expected.known()).isEqualTo(holds);
    assertThat(holds || expected.equals(TOO_FEW)).isTrue();
  }

  @Test
  void anotherYearIsRefused() {
    School school = new School(100, 1, 2.4, .5, 0);
    assertThatThrownBy(() -> Salsa.expected(MODELS, Period.schoolYear(2016), school))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No coefficients of 2016/17: SALSA holds for its year");
    assertThatThrownBy(() -> Salsa.expected(MODELS, Period.year(2015), school))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aResidualIsActualLessExpected() {
    assertThat(Salsa.residual(Value.of(220), Value.of(230))).isEqualTo(Value.of(-10));
    assertThat(Salsa.residual(Value.of(220), TOO_FEW)).isEqualTo(TOO_FEW);
    assertThat(Salsa.residual(TOO_FEW, Value.of(220))).isEqualTo(TOO_FEW);
  }

  @Test
  void aMunicipalityIsTheWeightedMeanOfItsSchools() {
    Salsa.Whole whole =
        Salsa.municipality(new int[] {30, 10, 40}, List.of(Value.of(-2), Value.of(6), TOO_FEW));

    assertThat(whole.residual()).isEqualTo(Value.of(0));
    assertThat(whole.coverage()).isEqualTo(Value.of(.5));
    Value none = Value.missing(MissingReason.ZERO_DENOMINATOR);
    assertThat(Salsa.municipality(new int[0], List.of())).isEqualTo(new Salsa.Whole(none, none));
    assertThat(Salsa.municipality(new int[] {9}, List.of(TOO_FEW)))
        .isEqualTo(new Salsa.Whole(none, Value.of(0)));
    assertThat(Salsa.municipality(new int[] {5, 15}, List.of(Value.of(8), Value.of(4))).residual())
        .isEqualTo(Value.of(5));
    assertThatThrownBy(() -> Salsa.municipality(new int[] {1}, List.of()))
        .hasMessage("Pupils for each residual, not 1 for 0");
    assertThatThrownBy(() -> Salsa.municipality(new int[] {-1}, List.of(TOO_FEW)))
        .hasMessage("Pupils must be 0 or more, not -1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | 1 | 2 | .5 | 0 | Pupils must be 0 or more, not -1",
        "20 | 1.1 | 2 | .5 | 0 | The part whose background is known must be 0 to 1, not 1.1",
        "20 | 1 | .9 | .5 | 0 | The parents' education must be 1 to 3, not 0.9",
        "20 | 1 | 3.1 | .5 | 0 | The parents' education must be 1 to 3, not 3.1",
        "20 | 1 | NaN | .5 | 0 | The parents' education must be 1 to 3, not NaN",
        "20 | 1 | 2 | 51 | 0 | The part of boys must be 0 to 1, not 51.0",
        "20 | 1 | 2 | .5 | -.1 | The part of newly arrived must be 0 to 1, not -0.1"
      })
  void aSchoolIsWhatItCanBe(
      int pupils, double known, double education, double boys, double newly, String said) {
    assertThatThrownBy(() -> new School(pupils, known, education, boys, newly)).hasMessage(said);
    assertThat(new School(0, 0, 1, 0, 1).boys()).isZero();
    assertThat(new School(0, 1, 3, 1, 0).boys()).isEqualTo(1);
  }
}
