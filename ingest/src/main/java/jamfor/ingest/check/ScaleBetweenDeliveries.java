package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** C054: the same facts are a power of ten larger or smaller than in the earlier delivery. */
final class ScaleBetweenDeliveries implements RevisionCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Revised revised, Vintage earlier) {
    Block now = revised.now();
    double[] ratios = revised.ratios();
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
