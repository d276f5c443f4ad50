package jamfor.ingest.fetch;

import java.util.Optional;

/** The years asked for, both with. A school year counts as the year in which it ends. */
public record Years(int since, int until) {

  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  public Years {
    if (!are(since, until)) {
      throw new IllegalArgumentException("No such years: " + since + " to " + until);
    }
  }

  /** Nothing when they are no years, or in the wrong order. */
  public static Optional<Years> find(int since, int until) {
    return are(since, until) ? Optional.of(new Years(since, until)) : Optional.empty();
  }

  private static boolean are(int since, int until) {
    return since >= FIRST && until <= LAST && since <= until;
  }

  boolean hold(int year) {
    return since <= year && year <= until;
  }

  @Override
  public String toString() {
    return since + "–" + until;
  }
}
