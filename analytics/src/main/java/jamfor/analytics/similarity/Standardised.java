package jamfor.analytics.similarity;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.core.Sum;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** The variables of all profiles on one scale. */
final class Standardised {

  /** Of the weight of all variables that differ: less says too little about a pair. */
  private static final double LEAST_COUNTED = 0.8;

  /** Of a sum of weights: what is less than this is the adding. */
  private static final double LAST_BITS = 1e-12;

  /** One standard deviation of each variable; 0 where it is the same everywhere. */
  private final double[] deviations;

  /** 0 for a variable that is left out. */
  private final double[] weights;

  private final double weight;

  Standardised(List<Profile> profiles, double[] weights) {
    this.deviations = new double[weights.length];
    Arrays.setAll(deviations, variable -> deviation(profiles, variable));
    this.weights = weights.clone();
    Arrays.setAll(this.weights, i -> deviations[i] == 0 ? 0 : weights[i]);
    this.weight = Sum.of(this.weights).getAsDouble();
  }

  private static double deviation(List<Profile> profiles, int variable) {
    double[] known =
        profiles.stream()
            .flatMapToDouble(profile -> profile.values().get(variable).find().stream())
            .toArray();
    boolean same = Arrays.stream(known).distinct().count() < 2;
    return same ? 0 : StandardDeviation.of(known).getAsDouble();
  }

  /** Empty where too little is known of both. */
  Optional<Pair> pair(Profile own, Profile other) {
    double counted = 0;
    List<Value> squares = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      Value square = square(own, other, i);
      counted += square.known() ? weights[i] : 0;
      squares.add(square);
    }
    if (counted == 0 || counted < (LEAST_COUNTED - LAST_BITS) * weight) {
      return Optional.empty();
    }
    double rescaled = weight / counted;
    List<Value> parts =
        squares.stream().map(square -> square.map(number -> number * rescaled)).toList();
    double sum =
        Sum.of(parts.stream().flatMapToDouble(part -> part.find().stream()).toArray())
            .getAsDouble();
    return Optional.of(new Pair(other.municipality(), Math.sqrt(sum), parts));
  }

  /** The weighted square of the standardised difference; means cancel out of it. */
  private Value square(Profile own, Profile other, int i) {
    if (weights[i] == 0) {
      return Value.missing(MissingReason.NOT_APPLICABLE);
    }
    return own.values()
        .get(i)
        .minus(other.values().get(i))
        .map(apart -> weights[i] * Math.pow(apart / deviations[i], 2));
  }
}
