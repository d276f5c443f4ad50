package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;
import java.util.HashMap;
import java.util.Map;

/** C023: two variables with the same values everywhere: one column was copied into another. */
final class CopiedVariable implements Check {

  private static final int FEWEST = 20;

  @Override
  public void check(Checked delivery) {
    Map<Long, Block> seen = new HashMap<>();
    for (Block block : delivery.facts().blocks()) {
      boolean telling =
          block.groups().stream()
              .anyMatch(
                  group -> {
                    Spread spread = Spread.of(group.values());
                    return group.size() >= FEWEST && spread.least() < spread.greatest();
                  });
      if (telling) {
        Block earlier = seen.putIfAbsent(block.fingerprint(), block);
        if (earlier != null) {
          delivery.find(
              "C023",
              About.variable(block.variable()),
              "1",
              delivery.name(block),
              delivery.name(earlier));
        }
      }
    }
  }
}
