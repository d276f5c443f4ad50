package jamfor.ingest.check;

import jamfor.ingest.catalogue.Identity;

/**
 * C045: a cost per inhabitant that is far from the cost per child times the share enrolled. They
 * agree only roughly: children are enrolled where the preschool lies, not where they live.
 */
final class CostPerInhabitant implements Check {

  @Override
  public void check(Checked delivery) {
    Together.each(
        delivery,
        Identity.Kind.PRODUCT,
        one -> {
          double expected = one.values()[1] * one.values()[2] / 100;
          if (Math.abs(one.values()[0] - expected) > one.identity().tolerance() * expected / 100) {
            one.find(
                delivery,
                "C045",
                one.values()[0],
                Spread.brief(expected),
                one.identity().tolerance());
          }
        });
  }
}
