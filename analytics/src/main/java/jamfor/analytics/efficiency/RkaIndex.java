package jamfor.analytics.efficiency;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Several key figures as one number from 0 to 100: RKA, Resurs-, kvalitets- och effektivitetsindex
 * (U11001, U15401 and others), Kolada. Of the country's municipalities: of a few the ends would be
 * the lowest and the highest of them.
 */
public final class RkaIndex {

  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;
  private static final double MOST = 100;
  private static final Quantile TYPE_7 = Quantile.withDefaults().with(EstimationMethod.HF7);

  /**
   * A key figure that the index is made of.
   *
   * @param values of each municipality, in the same order for all key figures
   */
  public record Part(List<Value> values, boolean higherIsBetter) {
    public Part {
      values = List.copyOf(values);
    }
  }

  private RkaIndex() {}

  /**
   * A key figure on the scale of the index: 0 at the percentile 2.5 (type 7) and below, 100 at 97.5
   * and above, linear between, turned where lower is better.
   *
   * @return as many, missing ones with their reason; empty where the percentiles are the same or
   *     nothing is known
   */
  public static Optional<List<Value>> normalised(Part part) {
    double[] known =
        part.values().stream().flatMapToDouble(value -> value.find().stream()).toArray();
    if (known.length == 0) {
      return Optional.empty();
    }
    double[] ends = TYPE_7.evaluate(known, LOW, HIGH);
    double width = ends[1] - ends[0];
    return width == 0
        ? Optional.empty()
        : Optional.of(
            part.values().stream()
                .map(value -> value.map(number -> scaled((number - ends[0]) / width)))
                .map(value -> value.map(up -> part.higherIsBetter() ? up : MOST - up))
                .toList());
  }

  private static double scaled(double part) {
    return MOST * Math.min(1, Math.max(0, part));
  }

  /**
   * The index: the unweighted mean of the normalised key figures, normalised again.
   *
   * @param least how many key figures a municipality must have (6 of 11 for the pupils' survey); 1
   *     or more
   * @return for each municipality 0 to 100; missing where it has fewer, or where all have the same
   * @throws IllegalArgumentException when there is no key figure, when they are of different
   *     lengths, or when least is below 1
   */
  public static List<Value> of(List<Part> parts, int least) {
    if (parts.isEmpty() || least < 1) {
      throw new IllegalArgumentException(
          "An index needs a key figure, not %d of %d".formatted(least, parts.size()));
    }
    int n = parts.get(0).values().size();
    if (parts.stream().anyMatch(part -> part.values().size() != n)) {
      throw new IllegalArgumentException("The key figures are not of the same municipalities");
    }
    List<List<Value>> kept = parts.stream().flatMap(part -> normalised(part).stream()).toList();
    List<Value> means = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int at = i;
      means.add(mean(kept.stream().map(values -> values.get(at)).toList(), least));
    }
    return normalised(new Part(means, true))
        .orElseGet(
            () ->
                IntStream.range(0, n)
                    .<Value>mapToObj(i -> Value.missing(MissingReason.TOO_FEW))
                    .toList());
  }

  private static Value mean(List<Value> values, int least) {
    double[] known = values.stream().flatMapToDouble(value -> value.find().stream()).toArray();
    return known.length < least
        ? Value.missing(MissingReason.TOO_FEW)
        : Value.of(
            IntStream.range(0, known.length).mapToDouble(i -> known[i]).sum() / known.length);
  }
}
