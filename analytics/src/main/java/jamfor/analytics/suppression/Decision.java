package jamfor.analytics.suppression;

import java.util.List;
import java.util.Set;

/**
 * What is hidden, the same for every output.
 *
 * @param hidden the names of the cells that no output shows
 * @param pinned the secret cells that others know too well all the same: with any, nothing may be
 *     published
 */
public record Decision(Set<String> hidden, List<Guess> pinned) {

  public Decision {
    hidden = Set.copyOf(hidden);
    pinned = List.copyOf(pinned);
  }

  /** Whether the auditor found nothing to object to. */
  public boolean isClean() {
    return pinned.isEmpty();
  }

  /**
   * Whether a share may be shown. It follows its count and what it is a share of, however few its
   * digits: with the one known it gives the other.
   */
  public boolean showsShare(String count, String of) {
    return !hidden.contains(count) && !hidden.contains(of);
  }
}
