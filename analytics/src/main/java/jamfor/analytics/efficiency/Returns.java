package jamfor.analytics.efficiency;

/** What becomes of outputs when inputs grow. */
public enum Returns {
  /** They grow in proportion: Charnes, Cooper and Rhodes. */
  CONSTANT,
  /** They grow more or less than in proportion: Banker, Charnes and Cooper. */
  VARIABLE
}
