package jamfor.ingest.catalogue;

/** What is known of how far chance alone could move a key figure, or why nothing is. */
public sealed interface Uncertainty {

  /**
   * The figure is a share, in per cent, of so many persons: it has an interval.
   *
   * @param n how many persons, as the source gives it
   */
  record ShareOf(Formula n) implements Uncertainty {}

  /** Why there is no interval. */
  enum None implements Uncertainty {
    /** Money as booked: no chance that a formula knows of. */
    ACCOUNTS,
    /** Everybody is counted, and the figure is the count. */
    COUNT,
    /** The source does not give how many the value rests on. */
    NO_N,
    /** The source gives how many, but not how far they lie apart. */
    NO_SPREAD
  }
}
