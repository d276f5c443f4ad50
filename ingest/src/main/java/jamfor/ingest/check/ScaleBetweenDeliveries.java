package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** C054: the same facts are a power of ten larger or smaller than in the earlier delivery. */
final class ScaleBetweenDeliveries implements VintageCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Vintage earlier) {
    for (Block now : delivery.facts().blocks()) {
      earlier
          .facts()
          .find(now.variable())
          .ifPresent(before -> check(delivery, before, now, earlier));
    }
  }

  private static void check(Checked delivery, Block before, Block now, Vintage earlier) {
    double[] ratios = Revised.of(before, now).ratios();
    if (ratios.length >= FEWEST) {
      int power = Scale.power(Spread.of(ratios).median());
      if (power != 0) {
        delivery.find(
            "C054",
            About.variable(now.variable()),
            "1",
            delivery.name(now),
            Scale.factor(power),
            earlier.file(),
            earlier.retrieved());
      }
    }
  }
}
