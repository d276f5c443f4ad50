package jamfor.analytics.scenario;

import java.util.List;

/**
 * A cost per child as it is and as it would be.
 *
 * <p>With c the cost per child of today and n the children, the whole cost is K = c · n. Pay that
 * rises by w, of a share s of the cost, adds K · s · w; g groups at k each add g · k; u units at f
 * each add u · f. With Δn more children the cost per child is then (K + K·s·w + g·k + u·f)/(n +
 * Δn). More children alone cost nothing: they fill the places there are. New groups and units are
 * taken at the price the reader gives, pay of the new level included.
 *
 * <p>What each assumption does to the cost per child, where the number of children changes first: K
 * /(n + Δn) − c for the children, and each added amount divided by n + Δn. Together they are the
 * whole change; nothing is left over.
 *
 * @param costBefore the whole cost of today, in kronor
 * @param costAfter likewise, with what is assumed
 * @param perChildBefore in kronor
 * @param perChildAfter in kronor
 * @param effects of children, groups, units and pay, in this order, also where nothing is assumed
 */
public record Scenario(
    double costBefore,
    double costAfter,
    double perChildBefore,
    double perChildAfter,
    List<Effect> effects) {

  /** What is assumed to change. */
  public enum Cause {
    CHILDREN,
    GROUPS,
    UNITS,
    PAY
  }

  /**
   * What one assumption does.
   *
   * @param cost to the whole cost, in kronor
   * @param perChild to the cost per child, in kronor
   */
  public record Effect(Cause cause, double cost, double perChild) {}

  public Scenario {
    effects = List.copyOf(effects);
  }

  /**
   * @param perChild today's cost per child in kronor, as published
   * @throws IllegalArgumentException when that is no number above 0
   */
  public static Scenario of(double perChild, Assumptions assumed) {
    if (!(perChild > 0) || !Double.isFinite(perChild)) {
      throw new IllegalArgumentException("A cost per child must be above 0, not " + perChild);
    }
    double before = perChild * assumed.children();
    double children = assumed.children() + assumed.moreChildren();
    double groups = assumed.moreGroups() * assumed.groupCost();
    double units = assumed.moreUnits() * assumed.unitCost();
    double pay = before * assumed.payShare() * assumed.payRise();
    double after = before + groups + units + pay;
    return new Scenario(
        before,
        after,
        perChild,
        after / children,
        List.of(
            new Effect(Cause.CHILDREN, 0, before / children - perChild),
            new Effect(Cause.GROUPS, groups, groups / children),
            new Effect(Cause.UNITS, units, units / children),
            new Effect(Cause.PAY, pay, pay / children)));
  }

  /** Whether any cost is left: no more can be saved than is spent. */
  public boolean possible() {
    return costAfter > 0;
  }

  /** In kronor a year. */
  public double costChange() {
    return costAfter - costBefore;
  }

  /** In kronor. */
  public double perChildChange() {
    return perChildAfter - perChildBefore;
  }
}
