package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.Sex;

/**
 * C007: a total that does not lie between girls and boys. Every ratio's total is their weighted
 * mean; a tenth of a unit is left for publishers who round to one decimal.
 */
final class TotalBetweenSexes implements BlockCheck {

  private static final double ROUNDING = 0.1;

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.keyFigure(block).isEmpty() || delivery.isOf(block, Measure.Kind.COUNT)) {
      return;
    }
    for (int i = 0; i < block.size(); i++) {
      if (block.sex(i) == Sex.T && block.known(i)) {
        int women = block.with(i, Sex.K);
        int men = block.with(i, Sex.M);
        if (women >= 0 && men >= 0 && block.known(women) && block.known(men)) {
          check(delivery, block, i, block.value(women), block.value(men));
        }
      }
    }
  }

  private static void check(Checked delivery, Block block, int total, double women, double men) {
    double value = block.value(total);
    boolean between =
        value >= Math.min(women, men) - ROUNDING && value <= Math.max(women, men) + ROUNDING;
    if (!between) {
      delivery.find(
          "C007",
          block,
          total,
          delivery.name(block),
          value,
          women,
          men,
          delivery.place(block, total),
          block.period(total));
    }
  }
}
