package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;

/** C004: a share below 0 or above 100 per cent. */
final class ShareRange implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    if (!delivery.isOf(block, Measure.Kind.SHARE)) {
      return;
    }
    for (int i = 0; i < block.size(); i++) {
      if (block.known(i) && (block.value(i) < 0 || block.value(i) > 100)) {
        delivery.find(
            "C004",
            block,
            i,
            delivery.name(block),
            block.value(i),
            delivery.place(block, i),
            block.period(i));
      }
    }
  }
}
