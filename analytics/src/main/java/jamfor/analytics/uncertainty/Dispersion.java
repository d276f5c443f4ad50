package jamfor.analytics.uncertainty;

import jamfor.ingest.statistics.Quantiles;
import jamfor.ingest.vocabulary.MissingReason;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;

/**
 * Whether the members of a group differ from a target by more than chance alone would make them.
 *
 * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics
 * in Medicine 24, 2005, 1185–1202; and Handling over-dispersion of performance indicators, Quality
 * and Safety in Health Care 14, 2005, 347–351.
 */
public sealed interface Dispersion {

  /** Fewer members show nothing of how much members in general differ. */
  int FEWEST = 10;

  /** No estimate, and why. */
  record Refused(MissingReason reason) implements Dispersion {}

  /**
   * An estimate.
   *
   * @param members counted: I
   * @param phi the mean squared z-score of the members, 10 % winsorised at either end; 1 is what
   *     chance alone makes it
   * @param tauSquared the variance between members that chance does not explain, in the unit of the
   *     values squared; 0 where phi is within what chance can do
   */
  record Estimated(int members, double phi, double tauSquared) implements Dispersion {

    /** Whether I·phi exceeds I + 2·√(2I): more than chance can do. */
    public boolean overDispersed() {
      return members * phi > members + 2 * Math.sqrt(2.0 * members);
    }

    /** A standard error widened by √phi; as it was where there is no over-dispersion. */
    public double multiplicative(double standardError) {
      return overDispersed() ? standardError * Math.sqrt(phi) : standardError;
    }

    /** A standard error with tau squared added; as it was where there is no over-dispersion. */
    public double additive(double standardError) {
      return Math.sqrt(standardError * standardError + tauSquared);
    }
  }

  /**
   * The dispersion of values around a target. The tenth and the ninetieth percentile that z-scores
   * are drawn in to are of type 7.
   *
   * @param values one a member
   * @param standardErrors as many, of a member at the target; more than 0
   * @param target in the unit of the values
   * @return refused (too few) below 10 members
   * @throws IllegalArgumentException when there are not as many errors as values, a number is not
   *     finite, or an error not more than 0
   */
  static Dispersion of(double[] values, double[] standardErrors, double target) {
    Finite.checkSameLength(values, standardErrors);
    Finite.checked(values);
    Finite.checkPositive(standardErrors);
    Finite.checked(new double[] {target});
    int members = values.length;
    if (members < FEWEST) {
      return new Refused(MissingReason.TOO_FEW);
    }
    double[] scores =
        IntStream.range(0, members)
            .mapToDouble(i -> (values[i] - target) / standardErrors[i])
            .sorted()
            .toArray();
    double least = Quantiles.ofSorted(scores, 0.1);
    double greatest = Quantiles.ofSorted(scores, 0.9);
    double squares =
        Sum.of(
                Arrays.stream(scores)
                    .map(z -> Math.min(Math.max(z, least), greatest))
                    .map(z -> z * z)
                    .toArray())
            .getAsDouble();
    Estimated chance = new Estimated(members, squares / members, 0);
    return chance.overDispersed()
        ? new Estimated(
            members,
            chance.phi(),
            (squares - (members - 1)) / Weights.byPrecision(standardErrors, 0).spread())
        : chance;
  }

  /**
   * The dispersion of shares around a baseline. Members of whom nobody was asked are not counted.
   *
   * @param counts one a member, those of whom it holds
   * @param n as many, those asked
   * @param baseline 0 to 1
   * @return refused (too few) below 10 members, and (zero denominator) where the baseline is 0 or
   *     1, from which chance makes no share differ
   * @throws IllegalArgumentException when there are not as many n as counts, an n is negative or
   *     not finite, a count not between 0 and its n, or the baseline not between 0 and 1
   */
  static Dispersion ofShares(double[] counts, double[] n, double baseline) {
    Share target = Share.expected(baseline);
    Share[] asked =
        Share.list(counts, n).stream().filter(share -> share.n() > 0).toArray(Share[]::new);
    if (baseline == 0 || baseline == 1) {
      return new Refused(MissingReason.ZERO_DENOMINATOR);
    }
    return of(
        Arrays.stream(asked).mapToDouble(Share::get).toArray(),
        Arrays.stream(asked).mapToDouble(share -> target.standardError(share.n())).toArray(),
        baseline);
  }
}
