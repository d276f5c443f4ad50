package jamfor.ingest.check;

import jamfor.ingest.catalogue.Identity;

/** C041: a whole that is not the sum of its parts within the identity's tolerance. */
final class SumOfParts implements Check {

  @Override
  public void check(Checked delivery) {
    Together.each(
        delivery,
        Identity.Kind.SUM,
        one -> {
          if (Math.abs(one.values()[0] - one.rest()) > one.identity().tolerance()) {
            one.find(
                delivery,
                "C041",
                one.values()[0],
                Spread.brief(one.rest()),
                one.identity().tolerance());
          }
        });
  }
}
