package jamfor.ingest.check;

import jamfor.ingest.catalogue.Identity;

/** C042: shares of one whole that do not make 100 within the identity's tolerance. */
final class SharesOfAWhole implements Check {

  /** A tenth is no number of doubles: what lies on the edge is within. */
  private static final double BINARY = 1e-9;

  @Override
  public void check(Checked delivery) {
    Together.each(
        delivery,
        Identity.Kind.SHARES,
        one -> {
          double sum = one.values()[0] + one.rest();
          if (Math.abs(sum - 100) > one.identity().tolerance() + BINARY) {
            one.find(delivery, "C042", Spread.brief(sum), one.identity().tolerance());
          }
        });
  }
}
