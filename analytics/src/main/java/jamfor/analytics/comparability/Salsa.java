package jamfor.analytics.comparability;

import jamfor.ingest.catalogue.SalsaModel;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Value;
import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.core.Sum;

/**
 * What a school's merit value would be with pupils of this background, and how far it is from that:
 * Skolverket, SALSA, en statistisk modell. A model holds for its school year only. Skolverket warns
 * against ranking by the residual.
 */
public final class Salsa {

  /** Mean level of the parents' education: compulsory school, upper secondary, more. */
  private static final double LEAST_EDUCATION = 1;

  private static final double MOST_EDUCATION = 3;

  /**
   * A school's pupils in year 9.
   *
   * @param pupils how many
   * @param known the part of them whose background is known, 0 to 1
   * @param education mean level of the parents' education, 1 to 3
   * @param boys their part, 0 to 1
   * @param newly newly arrived, their part, 0 to 1
   */
  public record School(int pupils, double known, double education, double boys, double newly) {
    /**
     * @throws IllegalArgumentException when a number is not as said
     */
    public School {
      if (pupils < 0) {
        throw new IllegalArgumentException("Pupils must be 0 or more, not " + pupils);
      }
      part(known, "The part whose background is known");
      part(boys, "The part of boys");
      part(newly, "The part of newly arrived");
      if (!(education >= LEAST_EDUCATION && education <= MOST_EDUCATION)) {
        throw new IllegalArgumentException(
            "The parents' education must be 1 to 3, not " + education);
      }
    }
  }

  /**
   * The pupil-weighted mean of schools' residuals in a municipality: derived, since none is
   * published after 2012.
   *
   * @param coverage the part of the pupils whose school has a residual, 0 to 1; to be printed
   */
  public record Whole(Value residual, Value coverage) {}

  private Salsa() {}

  /**
   * The merit value that the model of a school year expects.
   *
   * @param models of the years that are known
   * @return in points; missing where the school has fewer pupils, or fewer of known background,
   *     than the model was made for
   * @throws IllegalArgumentException when there is no model of that school year: another year's
   *     coefficients say nothing about it
   */
  public static Value expected(Collection<SalsaModel> models, Period schoolYear, School school) {
    SalsaModel model =
        models.stream()
            .filter(one -> one.schoolYear().equals(schoolYear))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No coefficients of " + schoolYear.text() + ": SALSA holds for its year"));
    if (school.pupils() < model.leastPupils() || school.known() < model.leastKnown()) {
      return Value.missing(MissingReason.TOO_FEW);
    }
    return Value.of(
        model.constant()
            + model.education() * school.education()
            + model.boys() * school.boys()
            + model.newly() * school.newly());
  }

  /**
   * How far the merit value is from what was expected: actual less expected.
   *
   * @return in points; missing where either is
   */
  public static Value residual(Value actual, Value expected) {
    return actual.minus(expected);
  }

  /**
   * The residual of a municipality.
   *
   * @param pupils of each school; 0 or more
   * @param residuals of the schools, in the same order
   * @throws IllegalArgumentException when there are not as many of both, or a count is below 0
   */
  public static Whole municipality(int[] pupils, List<Value> residuals) {
    if (pupils.length != residuals.size()) {
      throw new IllegalArgumentException(
          "Pupils for each residual, not %d for %d".formatted(pupils.length, residuals.size()));
    }
    Sum weighted = Sum.create();
    long all = 0;
    long counted = 0;
    for (int i = 0; i < pupils.length; i++) {
      if (pupils[i] < 0) {
        throw new IllegalArgumentException("Pupils must be 0 or more, not " + pupils[i]);
      }
      all += pupils[i];
      if (residuals.get(i).known()) {
        counted += pupils[i];
        weighted.add(pupils[i] * residuals.get(i).get());
      }
    }
    return new Whole(
        Finite.quotient(weighted.getAsDouble(), counted), Finite.quotient(counted, all));
  }

  private static void part(double part, String what) {
    if (!(part >= 0 && part <= 1)) {
      throw new IllegalArgumentException(what + " must be 0 to 1, not " + part);
    }
  }
}
