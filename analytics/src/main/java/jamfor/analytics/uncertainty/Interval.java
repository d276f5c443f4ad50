package jamfor.analytics.uncertainty;

/**
 * From low to high, both included and in the unit of what they are about; of no width where nothing
 * is left to chance.
 */
public record Interval(double low, double high) {

  public Interval {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
    }
    low = low + 0.0;
    high = high + 0.0;
  }
}
