package jamfor.web.api;

import jamfor.analytics.standing.FigureInterval;

/**
 * How far chance alone could have moved a share, at 95 per cent (Wilson).
 *
 * @param persons how many it is a share of
 * @param low in per cent
 * @param high in per cent
 */
record IntervalAnswer(double persons, double low, double high) {

  static IntervalAnswer of(FigureInterval one) {
    return new IntervalAnswer(one.persons(), one.low(), one.high());
  }
}
