package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Sex;

/** C027: a year in the middle with values for less than half as many as the years on both sides. */
final class LostYear implements BlockCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.isSurvey(block)) {
      return;
    }
    int[] sizes = new int[block.facts().countPeriods()];
    for (Group group : block.groups()) {
      if (group.sex() == Sex.T) {
        sizes[group.periodPosition()] = group.size();
      }
    }
    for (int after = 0; after < sizes.length; after++) {
      int middle = block.facts().before(after);
      int before = middle < 0 ? -1 : block.facts().before(middle);
      if (before >= 0) {
        int least = Math.min(sizes[before], sizes[after]);
        if (least >= FEWEST && 2 * sizes[middle] < least && isYearly(block, sizes, middle)) {
          delivery.find(
              "C027",
              About.variable(block.variable()),
              "1",
              delivery.name(block),
              sizes[middle],
              block.facts().period(middle),
              least);
        }
      }
    }
  }

  /** Whether some other two years in a row are there: what comes every second year has no gaps. */
  private static boolean isYearly(Block block, int[] sizes, int gap) {
    for (int i = 0; i < sizes.length; i++) {
      int before = block.facts().before(i);
      if (i != gap
          && before >= 0
          && before != gap
          && sizes[i] >= FEWEST
          && 2 * sizes[before] >= sizes[i]) {
        return true;
      }
    }
    return false;
  }
}
