package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Sex;

/** C018: the columns of girls and boys hold the total. */
final class SexesEqualTotal implements BlockCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Block block) {
    int compared = 0;
    for (int i = 0; i < block.size(); i++) {
      if (block.sex(i) == Sex.T && block.known(i)) {
        int women = block.with(i, Sex.K);
        int men = block.with(i, Sex.M);
        if (block.bothKnown(women, men)) {
          compared++;
          if (!block.sameValue(i, women) || !block.sameValue(i, men)) {
            return;
          }
        }
      }
    }
    if (compared >= FEWEST) {
      delivery.find("C018", About.variable(block.variable()), "1", delivery.name(block), compared);
    }
  }
}
