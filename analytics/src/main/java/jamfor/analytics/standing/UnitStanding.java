package jamfor.analytics.standing;

import jamfor.analytics.figure.UnitFigure;
import jamfor.analytics.uncertainty.Interval;

/**
 * A school's or preschool's share, read against what chance alone gives among all units. All shares
 * are in per cent.
 *
 * @param interval how far chance alone could have moved the share, at 95 per cent (Wilson)
 * @param inner the limits of the funnel at 95 per cent
 * @param outer the limits of the funnel at 99.8 per cent
 */
public record UnitStanding(UnitFigure figure, Interval interval, Interval inner, Interval outer) {

  public double persons() {
    return figure.persons().get();
  }

  public double value() {
    return figure.value().get();
  }

  public Standing.Chance chance() {
    return Standing.Chance.of(value(), inner, outer);
  }
}
