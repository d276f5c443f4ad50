package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.Sex;

/** C019: a suppressed count of one sex that total less the other gives away. */
final class HiddenSexShown implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    boolean counts = delivery.isOf(block, Measure.Kind.COUNT);
    for (int i = 0; counts && i < block.size(); i++) {
      if (block.sex(i) != Sex.T && block.suppressed(i)) {
        int total = block.with(i, Sex.T);
        int other = block.with(i, block.sex(i) == Sex.K ? Sex.M : Sex.K);
        if (block.bothKnown(total, other)) {
          delivery.find(
              "C019",
              block,
              i,
              delivery.name(block),
              block.sex(i),
              delivery.place(block, i),
              block.period(i));
        }
      }
    }
  }
}
