package jamfor.analytics.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;

/**
 * Draws uncertain values towards the group's mean, so that the smallest member is not first or last
 * by chance alone. The result is for putting members in order; what is printed is the value itself.
 *
 * <p>Fewer than four members show too little of how members differ: none.
 */
public final class Shrinkage {

  private static final int FEWEST = 4;

  private Shrinkage() {}

  /**
   * Values with standard errors of their own: m + B·(x − m) with B = τ²/(τ² + s²). τ² is
   * DerSimonian and Laird's, m the mean weighted by 1/(s² + τ²).
   *
   * <p>Source: R. DerSimonian and N. Laird, Meta-analysis in clinical trials, Controlled Clinical
   * Trials 7, 1986, 177–188; for the values, C. N. Morris, Parametric empirical Bayes inference,
   * Journal of the American Statistical Association 78, 1983, 47–55.
   *
   * @param values one a member; finite
   * @param standardErrors as many, in the unit of the values; more than 0
   * @throws IllegalArgumentException when there are not as many errors as values, a number is not
   *     finite, or an error not more than 0
   */
  public static Optional<Shrunk> normal(double[] values, double[] standardErrors) {
    Finite.checkSameLength(values, standardErrors);
    Finite.checked(values);
    Finite.checkPositive(standardErrors);
    if (values.length < FEWEST) {
      return Optional.empty();
    }
    Weights fixed = Weights.byPrecision(standardErrors, 0);
    double q = fixed.squares(values, fixed.mean(values));
    double between = Math.max(0, (q - (values.length - 1)) / fixed.spread());
    double mean = Weights.byPrecision(standardErrors, between).mean(values);
    return shrunk(
        values, mean, between, i -> between / (between + standardErrors[i] * standardErrors[i]));
  }

  /**
   * Values that are all equally uncertain: ȳ + c·(y − ȳ) with c = 1 − (k − 3)·σ²/Σ(y − ȳ)², or 0
   * where that is negative (the positive part).
   *
   * <p>Source: B. Efron and C. Morris, Data analysis using Stein's estimator and its
   * generalizations, Journal of the American Statistical Association 70, 1975, 311–319.
   *
   * @param values one a member; finite
   * @param variance of each, σ², in the unit of the values squared; more than 0
   * @throws IllegalArgumentException when a number is not finite or the variance not more than 0
   */
  public static Optional<Shrunk> jamesStein(double[] values, double variance) {
    Finite.checked(values);
    Finite.checkPositive(variance);
    int k = values.length;
    if (k < FEWEST) {
      return Optional.empty();
    }
    Weights equal = Weights.equal(k);
    double mean = equal.mean(values);
    double squares = equal.squares(values, mean);
    double c = Math.max(0, 1 - (k - 3) * variance / squares);
    return shrunk(values, mean, variance * c / (1 - c), i -> c);
  }

  /**
   * Shares with known counts: (α + x)/(α + β + n), where α/(α + β) is the share of all members
   * together, and α + β, how many cases that is worth, is estimated by moments.
   *
   * <p>Source: J. C. Kleinman, Proportions with extraneous variance: single and independent
   * samples, Journal of the American Statistical Association 68, 1973, 46–54, with weights n.
   *
   * @param counts one a member, those of whom it holds; 0 to n, not always whole
   * @param n as many, those asked; more than 0
   * @return none also where nobody has more than one case, which shows nothing of how members
   *     differ
   * @throws IllegalArgumentException when there are not as many n as counts, an n is not a positive
   *     finite number, or a count not between 0 and its n
   */
  public static Optional<Shrunk> shares(double[] counts, double[] n) {
    List<Share> shares = Share.listAsked(counts, n);
    Weights cases = Weights.byCases(n);
    double informative = cases.spread() - (n.length - 1);
    if (n.length < FEWEST || informative <= 0) {
      return Optional.empty();
    }
    double[] values = shares.stream().mapToDouble(Share::get).toArray();
    double mean = Sum.of(counts).getAsDouble() / Sum.of(n).getAsDouble();
    double chance = mean * (1 - mean);
    double excess = cases.squares(values, mean) - chance * (n.length - 1);
    // The correlation between two of a member's cases: 1/(α + β + 1).
    double alike = excess <= 0 ? 0 : Math.min(1, excess / (chance * informative));
    return shrunk(values, mean, chance * alike, i -> n[i] * alike / (1 + (n[i] - 1) * alike));
  }

  private static Optional<Shrunk> shrunk(
      double[] values, double mean, double between, IntToDoubleFunction kept) {
    List<Double> parts = IntStream.range(0, values.length).mapToDouble(kept).boxed().toList();
    List<Double> drawn =
        IntStream.range(0, values.length)
            .mapToDouble(i -> mean + parts.get(i) * (values[i] - mean))
            .boxed()
            .toList();
    return Optional.of(new Shrunk(mean, between, parts, drawn));
  }
}
