package jamfor.analytics.efficiency;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * How much of an efficiency is the luck of whom one is compared with: the smoothed bootstrap of
 * Simar and Wilson, Sensitivity Analysis of Efficiency Scores: How to Bootstrap in Nonparametric
 * Frontier Models, Management Science 44 (1998) 49–61, with the interval of Simar and Wilson, A
 * General Methodology for Bootstrapping in Non-parametric Frontier Models, Journal of Applied
 * Statistics 27 (2000) 779–802. The best that is seen is never better than what is possible, so
 * that an efficiency is too high.
 */
public final class SimarWilson {

  /** As many as the method asks for at least. */
  public static final int RUNS = 2000;

  private static final double TAIL = 0.025;
  private static final Quantile TYPE_7 = Quantile.withDefaults().with(EstimationMethod.HF7);

  /**
   * An efficiency without what is luck.
   *
   * @param efficiency as found
   * @param corrected less the bias, 2 · efficiency − mean of the runs; as found where the squared
   *     bias is less than a third of the runs' variance, since correcting would then make it worse
   * @param low the lower end of the 95 % interval
   * @param high the upper end of it
   */
  public record Corrected(
      String municipality, double efficiency, double corrected, double low, double high) {}

  private SimarWilson() {}

  /**
   * The corrected efficiencies of some municipalities, by code.
   *
   * @param producers those who are compared with, as for {@link Dea#scores}
   * @param asked codes of those that are asked for
   * @param runs {@value #RUNS} or more for an interval; 2 at least
   * @param seed the same seed gives the same numbers
   * @throws IllegalArgumentException as for the scores, when a code that is asked for has not all
   *     inputs and outputs known, when runs are fewer than 2, or when fewer than two efficiencies
   *     are below 1 and different: their spread is what is drawn from
   */
  public static List<Corrected> correct(
      List<Producer> producers, Set<String> asked, Returns returns, int runs, long seed) {
    if (runs < 2) {
      throw new IllegalArgumentException("Two runs at least, not " + runs);
    }
    Technology technology = new Technology(Dea.known(producers));
    List<String> codes = technology.producers().stream().map(Producer::municipality).toList();
    int[] positions = asked.stream().sorted().mapToInt(code -> position(codes, code)).toArray();
    double[] efficiencies = technology.efficiencies(returns);
    Draws draws = new Draws(efficiencies, new Random(seed));
    double[][] found = new double[positions.length][runs];
    for (int run = 0; run < runs; run++) {
      double[] drawn = draws.next();
      double[] parts = new double[drawn.length];
      Arrays.setAll(parts, i -> efficiencies[i] / drawn[i]);
      double[] beside = technology.efficiencies(positions, parts, returns);
      for (int i = 0; i < positions.length; i++) {
        found[i][run] = beside[i];
      }
    }
    Corrected[] corrected = new Corrected[positions.length];
    Arrays.setAll(
        corrected, i -> corrected(codes.get(positions[i]), efficiencies[positions[i]], found[i]));
    return List.of(corrected);
  }

  private static int position(List<String> codes, String code) {
    int position = codes.indexOf(code);
    if (position < 0) {
      throw new IllegalArgumentException("Not all inputs and outputs are known of " + code);
    }
    return position;
  }

  private static Corrected corrected(String municipality, double efficiency, double[] found) {
    double mean = Arrays.stream(found).average().orElseThrow();
    double variance =
        Arrays.stream(found).map(one -> (one - mean) * (one - mean)).sum() / (found.length - 1);
    double bias = mean - efficiency;
    boolean worthwhile = bias * bias >= variance / 3;
    return new Corrected(
        municipality,
        efficiency,
        worthwhile ? efficiency - bias : efficiency,
        2 * efficiency - TYPE_7.evaluate(found, 1 - TAIL),
        2 * efficiency - TYPE_7.evaluate(found, TAIL));
  }
}
