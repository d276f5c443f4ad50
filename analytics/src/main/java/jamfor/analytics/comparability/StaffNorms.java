package jamfor.analytics.comparability;

/**
 * The least staff that Norwegian law demands: Barnehageloven § 26 (bemanningsnorm), Forskrift om
 * pedagogisk bemanning i barnehager (pedagognorm), Opplæringslova and its forskrift (lærernorm).
 */
public final class StaffNorms {

  private static final int CHILDREN_PER_LEADER = 14;
  private static final double SMALL_PER_STAFF = 3;
  private static final double LARGE_PER_STAFF = 6;

  /** Hours that a full-time teacher teaches in a year. */
  public enum Stage {
    /** Years 1 to 7. */
    PRIMARY(741),
    /** Years 8 to 10. */
    LOWER_SECONDARY(656);

    private final double hours;

    Stage(double hours) {
      this.hours = hours;
    }
  }

  private StaffNorms() {}

  /**
   * How many pedagogical leaders: one for each 14 begun, a child under three counted twice.
   *
   * @param underThree children on 15 December who are under three; 0 or more
   * @param fromThree the others; 0 or more
   * @throws IllegalArgumentException when a count is below 0
   */
  public static int pedagogicalLeaders(int underThree, int fromThree) {
    int counted = Math.addExact(Math.multiplyExact(2, count(underThree)), count(fromThree));
    int full = counted / CHILDREN_PER_LEADER;
    return counted % CHILDREN_PER_LEADER == 0 ? full : full + 1;
  }

  /**
   * How many staff in all: one for three children under three, one for six others.
   *
   * @return full-time equivalents, unrounded
   * @throws IllegalArgumentException when a count is below 0
   */
  public static double staff(int underThree, int fromThree) {
    return count(underThree) / SMALL_PER_STAFF + count(fromThree) / LARGE_PER_STAFF;
  }

  /**
   * Teachers lacking: the hours that lack over the hours of a full-time teacher. Udir cuts its
   * printed number after two decimals, so that it may be a hundredth lower.
   *
   * @param hours that lack in a year; 0 or more
   * @return full-time equivalents, unrounded
   * @throws IllegalArgumentException when the hours are below 0 or not finite
   */
  public static double teachersLacking(double hours, Stage stage) {
    if (!(Finite.number(hours, "Hours") >= 0)) {
      throw new IllegalArgumentException("Hours must be 0 or more, not " + hours);
    }
    return hours / stage.hours;
  }

  private static int count(int children) {
    if (children < 0) {
      throw new IllegalArgumentException("Children must be 0 or more, not " + children);
    }
    return children;
  }
}
