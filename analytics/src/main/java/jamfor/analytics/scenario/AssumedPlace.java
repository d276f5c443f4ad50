package jamfor.analytics.scenario;

import java.util.List;
import org.apache.commons.numbers.core.Sum;

/**
 * Where an assumed cost would stand in a group if nothing changed for the others.
 *
 * @param rank 1 is the lowest; equal values share the lowest rank
 * @param of the others and the municipality itself
 * @param mean unweighted, with the assumed cost
 * @param difference the assumed cost less that mean
 */
public record AssumedPlace(int rank, int of, double mean, double difference) {

  /**
   * @param value the assumed cost
   * @param others the published costs of the other members that have one
   */
  public static AssumedPlace of(double value, List<Double> others) {
    int of = others.size() + 1;
    Sum sum = Sum.of(others.stream().mapToDouble(Double::doubleValue).toArray()).add(value);
    double mean = sum.getAsDouble() / of;
    int lower = (int) others.stream().filter(other -> other < value).count();
    return new AssumedPlace(1 + lower, of, mean, value - mean);
  }
}
