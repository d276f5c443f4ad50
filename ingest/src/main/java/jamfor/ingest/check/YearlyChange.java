package jamfor.ingest.check;

import java.util.Arrays;

/**
 * C009: a change since the year before that is out of line with everybody else's, by Hidiroglou and
 * Berthelot: a large change counts for less where the value is small. Their usual constants, which
 * Statistics Norway uses too.
 */
final class YearlyChange implements BlockCheck {

  private static final int FEWEST = 20;
  private static final double SIZE = 0.5;
  private static final double LEAST_DISTANCE = 0.05;
  private static final double LIMIT = 20;

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.isSurvey(block)) {
      return;
    }
    for (Group group : block.groups()) {
      int[] changed = group.changed();
      if (changed.length >= FEWEST) {
        check(delivery, block, changed);
      }
    }
  }

  private static void check(Checked delivery, Block block, int[] changed) {
    double[] ratios =
        Arrays.stream(changed).mapToDouble(i -> block.value(i) / before(block, i)).toArray();
    double usual = Spread.of(ratios).median();
    double[] effects = new double[changed.length];
    for (int i = 0; i < effects.length; i++) {
      double score = ratios[i] >= usual ? ratios[i] / usual - 1 : 1 - usual / ratios[i];
      double size = Math.max(block.value(changed[i]), before(block, changed[i]));
      effects[i] = score * Math.pow(size, SIZE);
    }
    Spread spread = Spread.of(effects);
    double middle = spread.median();
    double least = Math.abs(LEAST_DISTANCE * middle);
    double down = LIMIT * Math.max(middle - spread.quantile(0.25), least);
    double up = LIMIT * Math.max(spread.quantile(0.75) - middle, least);
    for (int i = 0; i < effects.length; i++) {
      // No distance at all: most are unchanged, and any change would stand out.
      boolean outside = effects[i] < middle - down || effects[i] > middle + up;
      if (outside && down > 0 && up > 0) {
        delivery.find(
            "C009",
            block,
            changed[i],
            delivery.name(block),
            delivery.place(block, changed[i]),
            before(block, changed[i]),
            block.value(changed[i]),
            block.period(changed[i]));
      }
    }
  }

  private static double before(Block block, int i) {
    return block.value(block.yearBefore(i));
  }
}
