package jamfor.analytics.comparability;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * Points from compulsory school: ten times the mean of all numeric final grades, the mean rounded
 * to two decimals, half away from zero. Utdanningsdirektoratet, Grunnskolepoeng; Forskrift til
 * opplæringslova.
 */
public final class GrunnskolePoints {

  private static final int WORST = 1;
  private static final int BEST = 6;

  private GrunnskolePoints() {}

  /**
   * One pupil's points.
   *
   * @param grades all numeric ones, 1 to 6, written and oral and from examinations
   * @param missing how many grades the pupil should have had besides; 0 or more
   * @return 10 to 60; missing when there is no grade, or more than half are missing
   * @throws IllegalArgumentException when a grade is not 1 to 6 or a count below 0
   */
  public static Value of(int[] grades, int missing) {
    if (missing < 0) {
      throw new IllegalArgumentException("Missing grades must be 0 or more, not " + missing);
    }
    for (int grade : grades) {
      if (grade < WORST || grade > BEST) {
        throw new IllegalArgumentException("A grade must be 1 to 6, not " + grade);
      }
    }
    if (grades.length == 0 || missing > grades.length) {
      return Value.missing(MissingReason.TOO_FEW);
    }
    BigDecimal sum = BigDecimal.valueOf(Arrays.stream(grades).sum());
    BigDecimal mean = sum.divide(BigDecimal.valueOf(grades.length), 2, RoundingMode.HALF_UP);
    return Value.of(mean.movePointRight(1).doubleValue());
  }

  /**
   * The mean of pupils' points; pupils without are left out.
   *
   * @return unrounded; missing when no pupil has any
   */
  public static Value mean(List<Value> pupils) {
    double[] known = pupils.stream().flatMapToDouble(one -> one.find().stream()).toArray();
    return known.length == 0
        ? Value.missing(MissingReason.TOO_FEW)
        : Value.of(Arrays.stream(known).sum() / known.length);
  }
}
