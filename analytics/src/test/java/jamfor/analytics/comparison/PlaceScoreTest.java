package jamfor.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By hand. */
class PlaceScoreTest {

  private static final Value NONE = Value.missing(MissingReason.NOT_DELIVERED);

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5, HIGHER_IS_BETTER, 1.0 2.0 3.0 4.0 5.0",
    "1 2 3 4 5, LOWER_IS_BETTER, 5.0 4.0 3.0 2.0 1.0",
    "-7 0 0 900 901, HIGHER_IS_BETTER, 1.0 2.5 2.5 4.0 5.0",
    "10 10 10 10, LOWER_IS_BETTER, 3.0 3.0 3.0 3.0"
  })
  void thePlaceCountsAndNotHowFarTheValuesLieApart(
      String values, Direction direction, String scores) {
    Comparison comparison =
        comparison(Arrays.stream(StatisticsTest.numbers(values)).mapToObj(Value::of).toList());

    String found =
        comparison.placements().stream()
            .map(one -> PlaceScore.of(comparison, direction, one.municipality()).get())
            .map(String::valueOf)
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(scores);
  }

  /** The dashed ring is at 3 whoever takes part, with ties and gaps. */
  @Test
  void theMeanOfAGroupIsAlwaysThree() {
    Random random = new Random(8);
    for (int trial = 0; trial < 200; trial++) {
      List<Value> values = new ArrayList<>();
      int known = 4 + random.nextInt(20);
      for (int i = 0; i < known; i++) {
        values.add(Value.of(random.nextInt(9)));
      }
      values.add(NONE);
      Comparison comparison = comparison(values);
      double mean =
          comparison.placements().stream()
              .map(one -> PlaceScore.of(comparison, Direction.LOWER_IS_BETTER, one.municipality()))
              .filter(Value::known)
              .mapToDouble(Value::get)
              .average()
              .orElseThrow();
      assertThat(mean).isCloseTo(PlaceScore.MEAN, within(1e-12));
    }
  }

  @Test
  void whatHasNoDirectionHasNoScore() {
    Comparison comparison = comparison(List.of(Value.of(1), Value.of(2), Value.of(3), Value.of(4)));

    assertThat(PlaceScore.of(comparison, Direction.NEUTRAL, "0"))
        .isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
  }

  @Test
  void threeAreTooFew() {
    Comparison comparison = comparison(List.of(Value.of(1), Value.of(2), Value.of(3), NONE));

    assertThat(PlaceScore.of(comparison, Direction.HIGHER_IS_BETTER, "0"))
        .isEqualTo(Value.missing(MissingReason.TOO_FEW));
  }

  @Test
  void whoHasNoValueHasNoScoreForTheSameReason() {
    Value hidden = Value.missing(MissingReason.SUPPRESSED);
    Comparison comparison =
        comparison(List.of(Value.of(1), Value.of(2), Value.of(3), Value.of(4), hidden));

    assertThat(PlaceScore.of(comparison, Direction.HIGHER_IS_BETTER, "4")).isEqualTo(hidden);
    assertThat(PlaceScore.of(comparison, Direction.HIGHER_IS_BETTER, "elsewhere")).isEqualTo(NONE);
  }

  private static Comparison comparison(List<Value> values) {
    List<Placement> placements = new ArrayList<>();
    for (Value value : values) {
      placements.add(
          new Placement(
              Integer.toString(placements.size()),
              Period.year(2024),
              value,
              OptionalInt.empty(),
              NONE,
              NONE,
              NONE,
              NONE,
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return new Comparison(
        "synthetic",
        "synthetic",
        Period.year(2024),
        Sex.T,
        values.size(),
        values.size(),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        placements);
  }
}
