package jamfor.analytics.parity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came out when an edition was last computed in several ways.
 *
 * @param at when the last of the runs was done
 * @param edition the id of what was computed
 * @param published the content hash of the edition as it was published then; empty when it was not
 */
public record Parity(Instant at, String edition, Optional<String> published, List<Run> runs) {

  public Parity {
    runs = List.copyOf(runs);
    if (runs.size() < 2) {
      throw new IllegalArgumentException("One run is like itself: " + runs);
    }
  }

  /** What an engine divides its work into. */
  public enum Share {
    THREADS,
    PARTITIONS;

    /** The word used on the console. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One way of computing the edition.
   *
   * @param shares how many threads or partitions
   * @param java the version that it ran on
   * @param content the content hash of what came out
   */
  public record Run(String engine, Share share, int shares, String java, String content) {}

  /** Whether all runs gave the same content. */
  public boolean isSame() {
    return runs.stream().map(Run::content).distinct().count() == 1;
  }

  /** Whether all runs gave the same content, and no other than the published one. */
  public boolean holds() {
    return isSame() && published.map(runs.get(0).content()::equals).orElse(true);
  }
}
