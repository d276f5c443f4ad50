package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Period;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** C053: periods of a variable that the earlier delivery had, where most are still there. */
final class VanishedPeriod implements VintageCheck {

  @Override
  public void check(Checked delivery, Vintage earlier) {
    for (Block before : earlier.facts().blocks()) {
      delivery
          .facts()
          .find(before.variable())
          .ifPresent(now -> check(delivery, before, now, earlier));
    }
  }

  private static void check(Checked delivery, Block before, Block now, Vintage earlier) {
    Set<Period> all = periods(before);
    Set<Period> gone = new TreeSet<>(all);
    gone.removeAll(periods(now));
    if (!gone.isEmpty() && 2 * gone.size() < all.size()) {
      delivery.find(
          "C053",
          About.variable(now.variable()),
          "1",
          delivery.name(now),
          gone.stream().map(Period::text).collect(Collectors.joining(", ")),
          earlier.file(),
          earlier.retrieved());
    }
  }

  private static Set<Period> periods(Block block) {
    return block.groups().stream()
        .map(Group::period)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
