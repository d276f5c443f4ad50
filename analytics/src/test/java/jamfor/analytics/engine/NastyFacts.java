package jamfor.analytics.engine;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;

/** Numbers on which sums, quantiles, ranks and roundings come to grief: another kind each year. */
final class NastyFacts {

  private static final String MUNKEDAL = "1430";

  /** What the numbers of a year are like. */
  enum Kind {
    ALL_TIED(2010) {
      @Override
      Value value(int i, int shift) {
        return Value.of(0.1 + 0.2);
      }
    },
    TIED_IN_THREES(2011) {
      @Override
      Value value(int i, int shift) {
        return Value.of(shift + Math.floorDiv(i, 3) * 0.1);
      }
    },
    FROM_TINY_TO_HUGE(2012) {
      @Override
      Value value(int i, int shift) {
        return Value.of((1 + i % 7 / 3.0) * Math.pow(10, (i + shift) % 25 - 12));
      }
    },
    ALL_MISSING(2013) {
      @Override
      Value value(int i, int shift) {
        return missing(i);
      }
    },
    ONE_MEMBER(2014) {
      @Override
      Value value(int i, int shift) {
        return i == 0 ? Value.of(shift + 0.125) : missing(i);
      }
    },
    NEGATIVE(2015) {
      @Override
      Value value(int i, int shift) {
        return Value.of(-shift - i / 7.0);
      }
    },
    HALVES(2016) {
      @Override
      Value value(int i, int shift) {
        return Value.of(shift + i + 0.005);
      }
    },
    ZEROS(2017) {
      @Override
      Value value(int i, int shift) {
        return Value.of((i + shift) % 2 * -0.0);
      }
    },
    CANCELLING(2018) {
      @Override
      Value value(int i, int shift) {
        return Value.of((i % 2 == 0 ? 1e12 : -1e12) + i * 1e-4);
      }
    };

    final int year;

    Kind(int year) {
      this.year = year;
    }

    abstract Value value(int i, int shift);

    private static Value missing(int i) {
      MissingReason[] reasons = {
        MissingReason.NOT_DELIVERED, MissingReason.NOT_APPLICABLE, MissingReason.SUPPRESSED
      };
      return Value.missing(reasons[i % reasons.length]);
    }

    static Kind of(int year) {
      return Arrays.stream(values()).filter(kind -> kind.year == year).findFirst().orElseThrow();
    }
  }

  private NastyFacts() {}

  static SyntheticFacts make() {
    return new SyntheticFacts(Kind.ALL_TIED.year, Kind.CANCELLING.year)
        .municipalities(
            (variable, year, municipality) ->
                Kind.of(year)
                    .value(
                        Math.floorMod(municipality - SyntheticFacts.position(MUNKEDAL), 290),
                        1 + Math.floorMod(variable.hashCode(), 11)));
  }
}
