package jamfor.analytics.efficiency;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What some municipalities show to be possible. Each input and output is counted in means of it, so
 * that units do not matter.
 */
final class Technology {

  /** Nearer to 1 than this an efficiency is 1: the linear programs are no more exact. */
  private static final double NEAR = 1e-9;

  private final List<Producer> producers;
  private final double[] inputUnits;
  private final double[] outputUnits;
  private final double[][] inputs;
  private final double[][] outputs;

  /**
   * @param producers of which all is known
   */
  Technology(List<Producer> producers) {
    check(producers);
    this.producers = producers;
    this.inputUnits = means(producers, Producer::in);
    this.outputUnits = means(producers, Producer::out);
    this.inputs = counted(producers, Producer::in, inputUnits);
    this.outputs = counted(producers, Producer::out, outputUnits);
  }

  List<Producer> producers() {
    return producers;
  }

  /** Of each producer, in their order. */
  double[] efficiencies(Returns returns) {
    Envelope frontier = envelope(returns).frontier();
    double[] found = new double[inputs.length];
    Arrays.setAll(found, i -> efficiency(frontier, i));
    return found;
  }

  private double efficiency(Envelope frontier, int producer) {
    double found = frontier.efficiency(inputs[producer], outputs[producer]);
    return found > 1 - NEAR ? 1 : found;
  }

  /**
   * The efficiencies of some producers where all of them had used the given parts of their inputs:
   * a number above 1 where the others would need more than one uses.
   */
  double[] efficiencies(int[] some, double[] parts, Returns returns) {
    double[][] changed = new double[inputs.length][];
    Arrays.setAll(changed, i -> Arrays.stream(inputs[i]).map(input -> input * parts[i]).toArray());
    Envelope frontier = new Envelope(changed, outputs, returns).frontier();
    return Arrays.stream(some)
        .mapToDouble(i -> frontier.efficiency(inputs[i], outputs[i]))
        .toArray();
  }

  /** Of each producer, in their order. */
  List<Score> scores(Returns returns) {
    Envelope all = envelope(returns);
    double[] efficiencies = efficiencies(returns);
    Score[] scores = new Score[efficiencies.length];
    Arrays.setAll(
        scores, i -> score(efficiencies[i], all.slacks(efficiencies[i], inputs[i], outputs[i])));
    return List.of(scores);
  }

  private Score score(double efficiency, Envelope.Slacks slacks) {
    Map<String, Double> peers = new TreeMap<>();
    for (int i = 0; i < slacks.weights().length; i++) {
      if (slacks.weights()[i] > 0) {
        peers.put(producers.get(i).municipality(), slacks.weights()[i]);
      }
    }
    return new Score(
        efficiency,
        inUnits(slacks.inputs(), inputUnits),
        inUnits(slacks.outputs(), outputUnits),
        peers);
  }

  private Envelope envelope(Returns returns) {
    return new Envelope(inputs, outputs, returns);
  }

  private static List<Double> inUnits(double[] slacks, double[] units) {
    Double[] found = new Double[slacks.length];
    Arrays.setAll(found, i -> slacks[i] * units[i]);
    return List.of(found);
  }

  private static double[] means(List<Producer> producers, Function<Producer, double[]> numbers) {
    double[] means = numbers.apply(producers.get(0)).clone();
    Arrays.setAll(
        means,
        i -> {
          double mean =
              producers.stream().mapToDouble(one -> numbers.apply(one)[i]).average().orElseThrow();
          return mean == 0 ? 1 : mean;
        });
    return means;
  }

  private static double[][] counted(
      List<Producer> producers, Function<Producer, double[]> numbers, double[] units) {
    return producers.stream()
        .map(
            one -> {
              double[] counted = numbers.apply(one);
              Arrays.setAll(counted, i -> counted[i] / units[i]);
              return counted;
            })
        .toArray(double[][]::new);
  }

  private static void check(List<Producer> producers) {
    if (producers.isEmpty()) {
      throw new IllegalArgumentException("Nobody's inputs and outputs are all known");
    }
    int inputs = producers.get(0).inputs().size();
    int outputs = producers.get(0).outputs().size();
    Dea.least(inputs, outputs);
    Set<String> codes = new HashSet<>();
    for (Producer one : producers) {
      if (one.inputs().size() != inputs || one.outputs().size() != outputs) {
        throw new IllegalArgumentException(
            "%s has other numbers of inputs and outputs than the first"
                .formatted(one.municipality()));
      }
      if (!codes.add(one.municipality())) {
        throw new IllegalArgumentException("Two producers " + one.municipality());
      }
      if (Arrays.stream(one.in()).anyMatch(input -> input <= 0)) {
        throw new IllegalArgumentException(
            "An input of %s is 0 or less".formatted(one.municipality()));
      }
      if (Arrays.stream(one.out()).anyMatch(output -> output < 0)
          || Arrays.stream(one.out()).allMatch(output -> output == 0)) {
        throw new IllegalArgumentException(
            "The outputs of %s must be 0 or more, one of them above 0"
                .formatted(one.municipality()));
      }
    }
  }
}
