package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;
import java.util.Arrays;

/**
 * C025: a nought where hardly anybody has one and nobody else comes near: nothing was delivered and
 * somebody wrote 0. Counts are left alone, since none is a number of children.
 */
final class ZeroForMissing implements BlockCheck {

  private static final int FEWEST = 20;

  /** At most one in twenty has a nought, and the least of the others is half the median. */
  private static final int RARE = 20;

  private static final double NEAR = 0.5;

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.keyFigure(block).isEmpty() || delivery.isOf(block, Measure.Kind.COUNT)) {
      return;
    }
    for (Group group : block.groups()) {
      double[] others = Arrays.stream(group.values()).filter(value -> value != 0).toArray();
      int noughts = group.size() - others.length;
      if (noughts == 0 || group.size() < FEWEST || noughts * RARE > group.size()) {
        continue;
      }
      Spread spread = Spread.of(others);
      if (spread.least() >= NEAR * spread.median() && spread.least() > 0) {
        for (int i : group.members()) {
          if (block.value(i) == 0) {
            delivery.find(
                "C025",
                block,
                i,
                delivery.name(block),
                delivery.place(block, i),
                block.period(i),
                spread.least());
          }
        }
      }
    }
  }
}
