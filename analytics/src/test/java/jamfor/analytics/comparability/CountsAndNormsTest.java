package jamfor.analytics.comparability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.comparability.StaffNorms.Stage;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pupils of a calendar year, the Norwegian norms of staff, points from compulsory school. */
class CountsAndNormsTest {

  private static final Value HIDDEN = Value.missing(MissingReason.SUPPRESSED);
  private static final Value TOO_FEW = Value.missing(MissingReason.TOO_FEW);

  @Test
  void theCountriesCountPupilsDifferently() {
    assertThat(SchoolYearCounts.sweden(Value.of(120), Value.of(132))).isEqualTo(Value.of(126));
    assertThat(SchoolYearCounts.norway(Value.of(120), Value.of(132)).get())
        .isCloseTo(125, within(1e-12));
    assertThat(SchoolYearCounts.sweden(HIDDEN, Value.of(132))).isEqualTo(HIDDEN);
    assertThat(SchoolYearCounts.norway(Value.of(120), HIDDEN)).isEqualTo(HIDDEN);
    assertThat(SchoolYearCounts.sweden(Value.of(0), Value.of(0))).isEqualTo(Value.of(0));
    assertThatThrownBy(() -> SchoolYearCounts.sweden(Value.of(-1), Value.of(1)))
        .hasMessage("A count must be 0 or more, not -1.0");
    assertThatThrownBy(() -> SchoolYearCounts.norway(Value.of(1), Value.of(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The sum that counts is 14 at the most for one leader. */
  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 1, 1", "7, 0, 1", "0, 14, 1", "7, 1, 2", "0, 15, 2", "0, 28, 2"})
  void aLeaderForFourteenBegun(int underThree, int fromThree, int leaders) {
    assertThat(StaffNorms.pedagogicalLeaders(underThree, fromThree)).isEqualTo(leaders);
  }

  @Test
  void staffIsForThreeSmallOrSixLarge() {
    assertThat(StaffNorms.staff(9, 12)).isEqualTo(5);
    assertThat(StaffNorms.staff(1, 1)).isCloseTo(.5, within(1e-12));
    assertThatThrownBy(() -> StaffNorms.staff(-1, 0))
        .hasMessage("Children must be 0 or more, not -1");
    assertThatThrownBy(() -> StaffNorms.staff(0, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StaffNorms.pedagogicalLeaders(-1, 20))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StaffNorms.pedagogicalLeaders(Integer.MAX_VALUE, 0))
        .isInstanceOf(ArithmeticException.class);
  }

  /** Udir prints 1,34: cut, not rounded. */
  @Test
  void aThousandHoursAreAThirdMoreThanATeacher() {
    assertThat(StaffNorms.teachersLacking(1000, Stage.PRIMARY)).isCloseTo(1.3495, within(5e-5));
    assertThat(StaffNorms.teachersLacking(1000, Stage.PRIMARY)).isCloseTo(1.34, within(.01));
    assertThat(StaffNorms.teachersLacking(656, Stage.LOWER_SECONDARY)).isEqualTo(1);
    assertThat(StaffNorms.teachersLacking(0, Stage.PRIMARY)).isZero();
    assertThatThrownBy(() -> StaffNorms.teachersLacking(-1, Stage.PRIMARY))
        .hasMessage("Hours must be 0 or more, not -1.0");
    assertThatThrownBy(() -> StaffNorms.teachersLacking(Double.NaN, Stage.PRIMARY))
        .hasMessage("Hours must be a finite number, not NaN");
  }

  @Test
  void pointsAreTenTimesTheRoundedMean() {
    int[] twelve = {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5};
    assertThat(GrunnskolePoints.of(twelve, 0)).isEqualTo(Value.of(40.8));
    assertThat(GrunnskolePoints.of(new int[] {5, 5, 5}, 3)).isEqualTo(Value.of(50));
    assertThat(GrunnskolePoints.of(new int[] {1, 2, 2, 2, 2, 2, 2, 2}, 0))
        .as("1.875 is rounded up")
        .isEqualTo(Value.of(18.8));
    assertThat(GrunnskolePoints.of(new int[] {1, 6}, 0)).isEqualTo(Value.of(35));
  }

  @Test
  void withMoreThanHalfMissingThereAreNone() {
    assertThat(GrunnskolePoints.of(new int[] {5, 5}, 3)).isEqualTo(TOO_FEW);
    assertThat(GrunnskolePoints.of(new int[0], 0)).isEqualTo(TOO_FEW);
    assertThat(GrunnskolePoints.mean(List.of(Value.of(40), TOO_FEW, Value.of(50))))
        .isEqualTo(Value.of(45));
    assertThat(GrunnskolePoints.mean(List.of(TOO_FEW))).isEqualTo(TOO_FEW);
  }

  @Test
  void gradesAreOneToSix() {
    assertThatThrownBy(() -> GrunnskolePoints.of(new int[] {0}, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A grade must be 1 to 6, not 0");
    assertThatThrownBy(() -> GrunnskolePoints.of(new int[] {7}, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GrunnskolePoints.of(new int[] {3}, -1))
        .hasMessage("Missing grades must be 0 or more, not -1");
  }
}
