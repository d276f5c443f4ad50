package jamfor.analytics.comparison;

/**
 * A value against its group: similar inside the middle half of the group, from the lower to the
 * upper quartile; otherwise better or worse where the key figure has a direction, higher or lower
 * where it has none.
 */
public enum Outcome {
  BETTER,
  WORSE,
  SIMILAR,
  HIGHER,
  LOWER
}
