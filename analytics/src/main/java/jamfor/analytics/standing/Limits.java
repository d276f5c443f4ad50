package jamfor.analytics.standing;

import jamfor.analytics.uncertainty.Dispersion;
import jamfor.analytics.uncertainty.Funnel;
import jamfor.analytics.uncertainty.Interval;
import jamfor.ingest.vocabulary.Value;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.core.Sum;

/**
 * What chance, and what all in general differ by, makes of a share.
 *
 * @param baseline 0 to 1: of all persons together
 */
record Limits(double baseline, Dispersion dispersion) {

  static final double INNER = 0.95;
  static final double OUTER = 0.998;

  /**
   * @param counts one each: how many it holds of
   * @param persons as many: of how many
   */
  static Limits of(double[] counts, double[] persons) {
    double baseline = Sum.of(counts).getAsDouble() / Sum.of(persons).getAsDouble();
    return new Limits(baseline, Dispersion.ofShares(counts, persons, baseline));
  }

  Value phi() {
    return estimated(Dispersion.Estimated::phi);
  }

  /** In per cent. */
  Value tau() {
    return estimated(one -> 100 * Math.sqrt(one.tauSquared()));
  }

  private Value estimated(ToDoubleFunction<Dispersion.Estimated> number) {
    if (dispersion instanceof Dispersion.Refused refused) {
      return Value.missing(refused.reason());
    }
    return Value.of(number.applyAsDouble((Dispersion.Estimated) dispersion));
  }

  /** In per cent. */
  Interval at(double persons, double confidence) {
    Optional<Interval> found =
        dispersion instanceof Dispersion.Estimated estimated
            ? Funnel.additive(baseline, persons, confidence, estimated)
            : Funnel.limits(baseline, persons, confidence);
    Interval known = found.orElseThrow();
    return new Interval(100 * known.low(), 100 * known.high());
  }
}
