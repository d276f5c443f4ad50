package jamfor.analytics.engine;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;

/** Numbers on which sums, quantiles, ranks and roundings come to grief: another kind each year. */
final class NastyFacts {

  private static final int FIRST = 2010;
  private static final String MUNKEDAL = "1430";

  /** What the numbers of a year are like; its position is the year's. */
  enum Kind {
    ALL_TIED {
      @Override
      Value value(int i, int shift) {
        return Value.of(0.1 + 0.2);
      }
    },
    TIED_IN_THREES {
      @Override
      Value value(int i, int shift) {
        return Value.of(shift + i / 3 * 0.1);
      }
    },
    FROM_TINY_TO_HUGE {
      @Override
      Value value(int i, int shift) {
        return Value.of((1 + i % 7 / 3.0) * Math.pow(10, (i + shift) % 25 - 12));
      }
    },
    ALL_MISSING {
      @Override
      Value value(int i, int shift) {
        return missing(i);
      }
    },
    ONE_MEMBER {
      @Override
      Value value(int i, int shift) {
        return i == 0 ? Value.of(shift + 0.125) : missing(i);
      }
    },
    NEGATIVE {
      @Override
      Value value(int i, int shift) {
        return Value.of(-shift - i / 7.0);
      }
    },
    HALVES {
      @Override
      Value value(int i, int shift) {
        return Value.of(shift + i + 0.005);
      }
    },
    ZEROS {
      @Override
      Value value(int i, int shift) {
        return Value.of((i + shift) % 2 * -0.0);
      }
    },
    CANCELLING {
      @Override
      Value value(int i, int shift) {
        return Value.of((i % 2 == 0 ? 1e12 : -1e12) + i * 1e-4);
      }
    };

    abstract Value value(int i, int shift);

    private static Value missing(int i) {
      MissingReason[] reasons = {
        MissingReason.NOT_DELIVERED, MissingReason.NOT_APPLICABLE, MissingReason.SUPPRESSED
      };
      return Value.missing(reasons[i % reasons.length]);
    }

    int year() {
      return FIRST + ordinal();
    }
  }

  private NastyFacts() {}

  static SyntheticFacts make() {
    return new SyntheticFacts(FIRST, FIRST + Kind.values().length - 1)
        .municipalities(
            (variable, year, municipality) ->
                Kind.values()[year - FIRST].value(
                    Math.floorMod(municipality - SyntheticFacts.position(MUNKEDAL), 290),
                    1 + Math.floorMod(variable.hashCode(), 11)));
  }
}
