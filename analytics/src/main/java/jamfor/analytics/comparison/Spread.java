package jamfor.analytics.comparison;

import jamfor.ingest.catalogue.KeyFigure.Direction;
import jamfor.ingest.vocabulary.Value;
import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/** The known values of a group and what they come to. */
final class Spread {

  private final double[] sorted;
  private final Sum total;
  private final Value mean;
  private final Value lower;
  private final Value upper;
  private final Ranks ranks;
  private final boolean banded;

  /**
   * @param known in any order
   * @param banded whether they stand for the whole country, so that values may be placed among all
   */
  Spread(double[] known, Direction direction, boolean banded) {
    this.sorted = known.clone();
    Arrays.sort(sorted);
    this.total = Sum.of(sorted);
    this.mean = Statistics.mean(total, sorted.length);
    this.lower = quantile(0.25);
    this.upper = quantile(0.75);
    this.ranks = new Ranks(sorted, direction);
    this.banded = banded;
  }

  int size() {
    return sorted.length;
  }

  /** Unweighted. */
  Value mean() {
    return mean;
  }

  /** The unweighted mean of the others. */
  Value meanWithout(double one) {
    return Statistics.mean(Sum.create().add(total).add(-one), sorted.length - 1);
  }

  Value lower() {
    return lower;
  }

  Value upper() {
    return upper;
  }

  /** Type 7. */
  Value quantile(double p) {
    return Statistics.quantile(sorted, p);
  }

  Ranks ranks() {
    return ranks;
  }

  boolean banded() {
    return banded;
  }
}
