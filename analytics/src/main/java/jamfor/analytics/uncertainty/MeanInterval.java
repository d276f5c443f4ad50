package jamfor.analytics.uncertainty;

/**
 * A mean and how far chance may have moved it, in the unit of the values.
 *
 * @param n values counted; two at least
 * @param mean unweighted
 * @param deviation standard deviation of the values, with n − 1
 * @param interval of no width where the values are all equal or are the whole population
 */
public record MeanInterval(int n, double mean, double deviation, Interval interval) {

  /**
   * All values are equal: the interval has no width since nothing shows how much values vary, not
   * since the mean is sure.
   */
  public boolean allEqual() {
    return deviation == 0;
  }
}
