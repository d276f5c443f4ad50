package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.Sex;

/** C016: girls and boys that do not make the total of a count. */
final class SexesSum implements BlockCheck {

  /** Each of the two may be rounded by a half. */
  private static final double ROUNDING = 1;

  @Override
  public void check(Checked delivery, Block block) {
    boolean counts = delivery.isOf(block, Measure.Kind.COUNT);
    for (int i = 0; counts && i < block.size(); i++) {
      int women = block.with(i, Sex.K);
      int men = block.with(i, Sex.M);
      if (block.sex(i) == Sex.T && block.known(i) && block.bothKnown(women, men)) {
        double sum = block.value(women) + block.value(men);
        if (Math.abs(block.value(i) - sum) > ROUNDING) {
          delivery.find(
              "C016",
              block,
              i,
              delivery.name(block),
              block.value(i),
              Spread.brief(sum),
              delivery.place(block, i),
              block.period(i));
        }
      }
    }
  }
}
