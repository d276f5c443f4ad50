package jamfor.ingest.store;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One fact that two deliveries of a source give differently.
 *
 * @param unit the code of the school or preschool, where the fact is about one
 * @param earlier empty when only the later delivery has the fact
 * @param earlierRow in the earlier delivery's file
 * @param later empty when only the earlier delivery has it
 * @param laterRow in the later delivery's file
 */
public record VintageChange(
    String variable,
    Period period,
    Sex sex,
    String municipality,
    Optional<String> unit,
    Optional<Value> earlier,
    OptionalInt earlierRow,
    Optional<Value> later,
    OptionalInt laterRow) {

  /** What became of the fact. */
  public enum Kind {
    /** A fact that the earlier delivery does not have. */
    ADDED,
    /** A fact that the later delivery does not have. */
    WITHDRAWN,
    /** Another number. */
    REVISED,
    /**
     * The same number with more or fewer decimals: at most half of the coarser's last one apart.
     */
    PRECISION,
    /** A number, or a value missing for another reason, is suppressed now. */
    SUPPRESSED,
    /** Missing before, now a number. */
    FILLED,
    /** A number before, now missing, though not suppressed. */
    EMPTIED,
    /** Missing in both, for another reason now. */
    REASON
  }

  public Kind kind() {
    if (earlier.isEmpty()) {
      return Kind.ADDED;
    }
    if (later.isEmpty()) {
      return Kind.WITHDRAWN;
    }
    if (later.get() instanceof Value.Missing missing) {
      return missing.reason() == MissingReason.SUPPRESSED
          ? Kind.SUPPRESSED
          : earlier.get().known() ? Kind.EMPTIED : Kind.REASON;
    }
    if (!earlier.get().known()) {
      return Kind.FILLED;
    }
    return onlyDecimals(decimal(earlier.get()), decimal(later.get()))
        ? Kind.PRECISION
        : Kind.REVISED;
  }

  private static BigDecimal decimal(Value value) {
    return BigDecimal.valueOf(value.get()).stripTrailingZeros();
  }

  private static boolean onlyDecimals(BigDecimal one, BigDecimal other) {
    int decimals = Math.max(0, Math.min(one.scale(), other.scale()));
    BigDecimal half = new BigDecimal(BigInteger.valueOf(5), decimals + 1);
    return one.scale() != other.scale() && one.subtract(other).abs().compareTo(half) <= 0;
  }
}
