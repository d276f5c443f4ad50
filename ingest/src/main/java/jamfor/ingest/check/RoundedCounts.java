package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;
import java.util.Arrays;

/**
 * C034: all counts are multiples of five: the publisher rounds, and quotients of them are rough.
 */
final class RoundedCounts implements BlockCheck {

  private static final int FEWEST = 20;

  @Override
  public void check(Checked delivery, Block block) {
    if (!delivery.isOf(block, Measure.Kind.COUNT)) {
      return;
    }
    for (Group group : block.groups()) {
      Spread spread = Spread.of(group.values());
      boolean rounded = Arrays.stream(group.values()).allMatch(value -> value % 5 == 0);
      if (rounded && group.size() >= FEWEST && spread.least() < spread.greatest()) {
        delivery.find(
            "C034", group.about(), "1", delivery.name(block), group.size(), group.period());
      }
    }
  }
}
