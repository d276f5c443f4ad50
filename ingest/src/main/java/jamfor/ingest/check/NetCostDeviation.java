package jamfor.ingest.check;

import jamfor.ingest.catalogue.Identity;

/**
 * C043: a deviation from the reference cost that is above it in per cent and below it in kronor.
 * The two divided are the reference cost, which is never negative.
 */
final class NetCostDeviation implements Check {

  @Override
  public void check(Checked delivery) {
    Together.each(
        delivery,
        Identity.Kind.DEVIATION,
        one -> {
          if (one.values()[0] * one.values()[1] < 0) {
            one.find(delivery, "C043", one.values()[0], one.values()[1]);
          }
        });
  }
}
