package jamfor.analytics.efficiency;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Data envelopment analysis, by inputs: with how small a part of its inputs could the best bring
 * about what a municipality does. Charnes, Cooper and Rhodes, Measuring the Efficiency of Decision
 * Making Units, European Journal of Operational Research 2 (1978) 429–444; Banker, Charnes and
 * Cooper, Management Science 30 (1984) 1078–1092; Cooper, Seiford and Tone, Data Envelopment
 * Analysis, 2007. Experimental: with many inputs and few municipalities nearly all are efficient.
 */
public final class Dea {

  private Dea() {}

  /**
   * The efficiency of each municipality of which all inputs and outputs are known.
   *
   * @param producers in any order; those with something missing are left out
   * @return by code; the linear programs are of two phases: the efficiency first, then the greatest
   *     slacks that it leaves, each counted in means of its input or output
   * @throws IllegalArgumentException when they have different numbers of inputs or outputs, none of
   *     either, an input of 0 or less, an output below 0, no output above 0, or when a code stands
   *     twice
   */
  public static List<Efficiency> scores(List<Producer> producers) {
    Technology technology = new Technology(known(producers));
    List<Score> constant = technology.scores(Returns.CONSTANT);
    List<Score> variable = technology.scores(Returns.VARIABLE);
    return IntStream.range(0, constant.size())
        .mapToObj(
            i ->
                new Efficiency(
                    technology.producers().get(i).municipality(), constant.get(i), variable.get(i)))
        .toList();
  }

  /**
   * The same where there are municipalities enough to say something, else nothing.
   *
   * @return empty where fewer than {@link #least} have all inputs and outputs
   * @throws IllegalArgumentException as for the scores
   */
  public static Optional<List<Efficiency>> study(List<Producer> producers) {
    List<Producer> known = known(producers);
    return known.isEmpty()
            || known.size() < least(known.get(0).inputs().size(), known.get(0).outputs().size())
        ? Optional.empty()
        : Optional.of(scores(known));
  }

  /**
   * How many municipalities a study needs: the greater of inputs · outputs and 3 · (inputs +
   * outputs). Cooper, Seiford and Tone, 2007.
   *
   * @throws IllegalArgumentException when there is no input or no output
   */
  public static int least(int inputs, int outputs) {
    if (inputs < 1 || outputs < 1) {
      throw new IllegalArgumentException(
          "One input and one output at least, not %d and %d".formatted(inputs, outputs));
    }
    return Math.max(inputs * outputs, 3 * (inputs + outputs));
  }

  /**
   * An output that is the better the lower it is, as one that is the better the higher it is: its
   * inverse, 1/x, which is to be said where it is used.
   *
   * @return missing where it is 0
   * @throws IllegalArgumentException when it is below 0
   */
  public static Value inverse(Value undesirable) {
    double number = undesirable.find().orElse(1);
    if (number < 0) {
      throw new IllegalArgumentException("An output must be 0 or more, not " + number);
    }
    return number == 0
        ? Value.missing(MissingReason.ZERO_DENOMINATOR)
        : undesirable.map(known -> 1 / known);
  }

  static List<Producer> known(List<Producer> producers) {
    return producers.stream()
        .filter(Producer::isKnown)
        .sorted(Comparator.comparing(Producer::municipality))
        .toList();
  }
}
