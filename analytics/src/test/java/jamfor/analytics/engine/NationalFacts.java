package jamfor.analytics.engine;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.SplittableRandom;

/** A country's worth of a few synthetic key figures, the same at every run. */
final class NationalFacts {

  private final SplittableRandom random = new SplittableRandom(290);

  static SyntheticFacts make() {
    NationalFacts facts = new NationalFacts();
    return new SyntheticFacts(2021, 2024).municipalities(facts::value).schools(facts::ofSchool);
  }

  private Value value(String variable, int year, int municipality) {
    return switch (random.nextInt(40)) {
      case 0 -> Value.missing(MissingReason.NOT_DELIVERED);
      case 1 -> Value.missing(MissingReason.SUPPRESSED);
      case 2 -> Value.of(0);
      default -> Value.of(10_000 + municipality + 90_000 * random.nextDouble());
    };
  }

  private Value ofSchool(String variable, int year, int school) {
    return variable.endsWith("pupils")
        ? Value.of(random.nextInt(1, 120))
        : Value.of(Math.rint(1000 * random.nextDouble()) / 10);
  }
}
