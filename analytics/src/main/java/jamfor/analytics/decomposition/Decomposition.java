package jamfor.analytics.decomposition;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;

/**
 * The difference between one municipality's figure and a group's unweighted mean, taken apart: the
 * parts' differences and the rest add up to it.
 *
 * @param n members counted: those whose figure and all of whose parts are known
 * @param parts in the order of the key figure's parts
 * @param rest of the difference, which no part explains; nothing but the last bits of a double
 *     where the parts add up to the figure
 */
public record Decomposition(
    String group,
    Period period,
    Sex sex,
    String municipality,
    int n,
    Difference whole,
    List<Difference> parts,
    double rest) {

  /** Of the numbers that were added: what is less than this of them is the adding. */
  private static final double LAST_BITS = 1e-9;

  public Decomposition {
    parts = List.copyOf(parts);
  }

  /** What the municipality's parts leave of its figure, where parts are added. */
  public double ownRest() {
    return whole.own()
        - Sum.of(parts.stream().mapToDouble(Difference::own).toArray()).getAsDouble();
  }

  /** What the parts' means leave of the figure's mean, where parts are added. */
  public double meanRest() {
    return whole.mean()
        - Sum.of(parts.stream().mapToDouble(Difference::mean).toArray()).getAsDouble();
  }

  /** The positions of the parts, the largest difference of either sign first. */
  public List<Integer> largestFirst() {
    return IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparingDouble(part -> -Math.abs(parts.get(part).difference())))
        .toList();
  }

  /** Whether the parts leave some of the difference unexplained: they are not all of the figure. */
  public boolean hasRest() {
    return counts(rest);
  }

  /** Whether a rest is more than what adding leaves. */
  public boolean counts(double rest) {
    return Math.abs(rest) > LAST_BITS * Math.max(Math.abs(whole.own()), Math.abs(whole.mean()));
  }
}
