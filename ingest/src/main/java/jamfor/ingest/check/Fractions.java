package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;
import java.util.Arrays;

/** C014: a share written as fractions of one where the catalogue has per cent. */
final class Fractions implements BlockCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Block block) {
    if (!delivery.isOf(block, Measure.Kind.SHARE)) {
      return;
    }
    for (Group group : block.groups()) {
      Spread spread = Spread.of(group.values());
      if (group.size() >= FEWEST && spread.greatest() <= 1 && hasFraction(group.values())) {
        delivery.find(
            "C014", group.about(), "1", delivery.name(block), group.period(), spread.greatest());
      }
    }
  }

  /** Noughts and ones alone may be per cent. */
  private static boolean hasFraction(double[] values) {
    return Arrays.stream(values).anyMatch(value -> value != Math.rint(value));
  }
}
