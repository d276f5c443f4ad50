package jamfor.analytics.comparison;

/**
 * Where a value lies among all municipalities of the country, 25/50/25: relative, never good or bad
 * in itself. Figures without a direction have low, middle and high.
 */
public enum Band {
  BEST,
  MIDDLE,
  WORST,
  LOW,
  HIGH
}
