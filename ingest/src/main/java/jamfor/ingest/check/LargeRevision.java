package jamfor.ingest.check;

/**
 * C055: a value that became more than half as large again as in the earlier delivery, or two thirds
 * of it, where the others of its variable did not.
 */
final class LargeRevision implements RevisionCheck {

  private static final double LARGE = 1.5;

  @Override
  public void check(Checked delivery, Revised revised, Vintage earlier) {
    Block now = revised.now();
    double[] ratios = revised.ratios();
    if (ratios.length == 0 || isLarge(Spread.of(ratios).median())) {
      return;
    }
    for (int i = 0; i < revised.size(); i++) {
      if (revised.bothKnown(i)
          && revised.earlier(i) > 0
          && revised.later(i) > 0
          && isLarge(revised.later(i) / revised.earlier(i))) {
        int at = revised.is()[i];
        delivery.find(
            "C055",
            now,
            at,
            delivery.name(now),
            delivery.place(now, at),
            now.period(at),
            revised.earlier(i),
            revised.later(i),
            earlier.file(),
            earlier.retrieved());
      }
    }
  }

  private static boolean isLarge(double ratio) {
    return ratio > LARGE || ratio < 1 / LARGE;
  }
}
