package jamfor.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDifferenceTest {

  private static final Value NONE = Value.missing(MissingReason.NO_WEIGHT);

  /** The eight of V8 in preschool cost 2022: golden set G15, mean 182750.125. */
  @ParameterizedTest
  @CsvSource({"176136, -3.6192", "199892, 9.37995", "182769, 0.0103"})
  @DisplayName("a cost is so many per cent above or below the mean")
  void aCostInPerCentOfTheMean(double value, double percent) {
    Value relative = of("N11008", Value.of(value), Value.of(182750.125), 8);
    assertThat(relative.get()).isCloseTo(percent, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"N15428", "N15428_gap", "N15505", "N15008_index", "pupils_1_9"})
  @DisplayName("of shares, gaps, points, indices and counts it says nothing")
  void ofOtherMeasuresNothing(String keyFigure) {
    assertThat(of(keyFigure, Value.of(80), Value.of(75), 8))
        .isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
  }

  @Test
  @DisplayName("a missing value stays missing with its reason")
  void missingStaysMissing() {
    Value suppressed = Value.missing(MissingReason.SUPPRESSED);
    assertThat(of("N11008", suppressed, Value.of(1), 7)).isEqualTo(suppressed);
  }

  @Test
  @DisplayName("against oneself, or a mean of nothing, there is no distance")
  void againstNothing() {
    assertThat(of("N11008", Value.of(5), Value.of(5), 1))
        .isEqualTo(Value.missing(MissingReason.TOO_FEW));
    assertThat(of("N11008", Value.of(5), Value.of(0), 8))
        .isEqualTo(Value.missing(MissingReason.ZERO_DENOMINATOR));
    assertThat(of("N11008", Value.of(5), Value.of(-2), 8))
        .isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
  }

  private static Value of(String id, Value value, Value mean, int n) {
    KeyFigure keyFigure = CatalogueReader.read(Datasets.root()).getKeyFigure(id);
    Placement placement =
        new Placement(
            "1430",
            Period.year(2022),
            value,
            OptionalInt.empty(),
            NONE,
            NONE,
            NONE,
            NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Comparison comparison =
        new Comparison(
            id,
            "v8",
            Period.year(2022),
            Sex.T,
            n,
            8,
            mean,
            NONE,
            NONE,
            NONE,
            NONE,
            NONE,
            NONE,
            NONE,
            List.of(placement));
    return RelativeDifference.of(keyFigure, comparison, placement);
  }
}
