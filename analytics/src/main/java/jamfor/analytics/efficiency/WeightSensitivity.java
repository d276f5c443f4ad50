package jamfor.analytics.efficiency;

import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * How much of a place in an index is the choice of weights: the index is made again and again with
 * weights drawn at random, all sets of weights alike likely. OECD and Joint Research Centre,
 * Handbook on Constructing Composite Indicators, 2008; Saisana, Saltelli and Tarantola, Journal of
 * the Royal Statistical Society A 168 (2005) 307–323.
 */
public final class WeightSensitivity {

  private static final int FEWEST = 3;
  private static final double TAIL = 0.025;

  /** Ranks that occurred, not numbers between them. */
  private static final Quantile OCCURRED = Quantile.withDefaults().with(EstimationMethod.HF1);

  /**
   * A place in an index.
   *
   * @param rank with the weights as they are; 1 is the highest, equal ones share the mean of their
   *     ranks
   * @param low the lower end of the interval that holds 95 % of the ranks
   * @param high the upper end of it
   */
  public record RankInterval(double rank, double low, double high) {}

  private WeightSensitivity() {}

  /**
   * The rank of each, and between which ranks other weights would put it.
   *
   * @param parts for each municipality the parts of its index, as many as there are weights; for a
   *     geometric index 0 or more
   * @param weights as they are; 0 or more, finite, not all 0
   * @param index makes one number of parts and weights: {@link Composite#linear} or {@link
   *     Composite#geometric}
   * @param runs how many times weights are drawn; 1 at least
   * @param seed the same seed gives the same numbers
   * @return in the same order; empty where a part is missing, and for all where fewer than {@value
   *     #FEWEST} have all parts
   * @throws IllegalArgumentException when there are no runs, or parts and weights are not as said
   */
  public static List<Optional<RankInterval>> ranks(
      List<List<Value>> parts,
      double[] weights,
      ToDoubleBiFunction<double[], double[]> index,
      int runs,
      long seed) {
    if (runs < 1) {
      throw new IllegalArgumentException("One run at least, not " + runs);
    }
    double[][] known =
        parts.stream()
            .filter(one -> one.stream().allMatch(Value::known))
            .map(one -> one.stream().mapToDouble(Value::get).toArray())
            .toArray(double[][]::new);
    if (known.length < FEWEST) {
      return parts.stream().map(one -> Optional.<RankInterval>empty()).toList();
    }
    double[] asItIs = ranks(known, weights, index);
    double[][] drawn = new double[known.length][runs];
    Random random = new Random(seed);
    for (int run = 0; run < runs; run++) {
      double[] ranks = ranks(known, weights(weights.length, random), index);
      for (int i = 0; i < ranks.length; i++) {
        drawn[i][run] = ranks[i];
      }
    }
    List<Optional<RankInterval>> intervals = new ArrayList<>();
    int at = 0;
    for (List<Value> one : parts) {
      boolean ranked = one.stream().allMatch(Value::known);
      intervals.add(ranked ? Optional.of(interval(asItIs[at], drawn[at])) : Optional.empty());
      at += ranked ? 1 : 0;
    }
    return intervals;
  }

  private static RankInterval interval(double rank, double[] drawn) {
    double[] ends = OCCURRED.evaluate(drawn, TAIL, 1 - TAIL);
    return new RankInterval(rank, ends[0], ends[1]);
  }

  private static double[] ranks(
      double[][] parts, double[] weights, ToDoubleBiFunction<double[], double[]> index) {
    double[] indices =
        Arrays.stream(parts).mapToDouble(one -> index.applyAsDouble(one, weights)).toArray();
    return Arrays.stream(indices)
        .map(
            own ->
                1
                    + Arrays.stream(indices).filter(other -> other > own).count()
                    + (Arrays.stream(indices).filter(other -> other == own).count() - 1) / 2.0)
        .toArray();
  }

  /** All sets of weights alike likely: exponential numbers, of which only proportions count. */
  private static double[] weights(int n, Random random) {
    double[] weights = new double[n];
    Arrays.setAll(weights, i -> -Math.log1p(-random.nextDouble()));
    return weights;
  }
}
