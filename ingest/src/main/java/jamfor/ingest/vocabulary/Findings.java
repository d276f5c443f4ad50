package jamfor.ingest.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the checks found in one file. Of each rule the first are kept whole and the rest are
 * counted.
 */
public final class Findings {

  private static final int KEPT_PER_RULE = 50;

  private final List<Finding> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private boolean blocking;

  public void add(Finding finding) {
    blocking |= finding.severity().blocks();
    if (counts.merge(finding.rule(), 1, Integer::sum) <= KEPT_PER_RULE) {
      kept.add(finding);
    }
  }

  /** Whether nothing of the delivery may be loaded. */
  public boolean block() {
    return blocking;
  }

  /** The first findings of each rule, in the order they were found. */
  public List<Finding> list() {
    return List.copyOf(kept);
  }

  /** How often each rule was found, by id. */
  public Map<String, Integer> counts() {
    return Map.copyOf(counts);
  }

  /** How many findings are counted but not kept. */
  public int leftOut() {
    return counts.values().stream().mapToInt(count -> Math.max(0, count - KEPT_PER_RULE)).sum();
  }
}
