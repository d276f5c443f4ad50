package jamfor.ingest.check;

/** Powers of ten: what a value is off by when somebody changed its unit. */
final class Scale {

  /** How far from a power of ten, as a power of ten, a real change may bring it: a quarter. */
  private static final double NEAR = 0.1;

  private Scale() {}

  /** The power of ten that a ratio is close to; 0 when close to none but 1. */
  static int power(double ratio) {
    double exact = Math.log10(ratio);
    long nearest = Math.round(exact);
    return Math.abs(exact - nearest) <= NEAR ? (int) nearest : 0;
  }

  /** "1000" or "1/1000". */
  static String factor(int power) {
    String digits = "1" + "0".repeat(Math.abs(power));
    return power > 0 ? digits : "1/" + digits;
  }
}
