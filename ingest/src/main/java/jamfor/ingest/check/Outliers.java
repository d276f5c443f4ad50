package jamfor.ingest.check;

/**
 * C010: a value far from everybody else's and as far from its own of the year before. A place that
 * is unlike the others every year is no mistake; the median absolute deviation, unlike the standard
 * deviation, is not moved by what it looks for.
 */
final class Outliers implements BlockCheck {

  private static final int FEWEST = 20;

  /** Iglewicz and Hoaglin. */
  private static final double LIMIT = 3.5;

  @Override
  public void check(Checked delivery, Block block) {
    for (Group group : block.groups()) {
      if (group.size() >= FEWEST) {
        Spread spread = Spread.of(group.values());
        double limit = LIMIT * spread.deviation();
        for (int i : group.members()) {
          int before = block.yearBefore(i);
          if (limit > 0
              && Math.abs(block.value(i) - spread.median()) > limit
              && before >= 0
              && block.known(before)
              && Math.abs(block.value(i) - block.value(before)) > limit) {
            delivery.find(
                "C010",
                block,
                i,
                delivery.name(block),
                block.value(i),
                delivery.place(block, i),
                block.period(i),
                Spread.brief(spread.median()),
                block.value(before));
          }
        }
      }
    }
  }
}
