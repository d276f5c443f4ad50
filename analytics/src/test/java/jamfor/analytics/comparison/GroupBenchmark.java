package jamfor.analytics.comparison;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.Value;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a group of all 290 municipalities costs in one period. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GroupBenchmark {

  private static final int MUNICIPALITIES = 290;

  private final double[] values =
      new SplittableRandom(MUNICIPALITIES).doubles(MUNICIPALITIES, 0, 1000).toArray();
  private final double[] weights =
      new SplittableRandom(1).doubles(MUNICIPALITIES, 1, 100_000).toArray();
  private final Spread spread = new Spread(values, Direction.LOWER_IS_BETTER, true);

  /** Sorting, the exact sum, the mean, and two quartiles. */
  @Benchmark
  public Object spread() {
    return new Spread(values, Direction.LOWER_IS_BETTER, true);
  }

  @Benchmark
  public Value quantile() {
    return spread.quantile(0.5);
  }

  @Benchmark
  public Value weightedMean() {
    return Statistics.weightedMean(values, weights);
  }

  /** The ranks of all. */
  @Benchmark
  public int ranks() {
    int sum = 0;
    for (double value : values) {
      sum += spread.ranks().rank(value);
    }
    return sum;
  }

  /** Each one's mean of the others. */
  @Benchmark
  public double meansWithoutEach() {
    double sum = 0;
    for (double value : values) {
      sum += spread.meanWithout(value).get();
    }
    return sum;
  }
}
