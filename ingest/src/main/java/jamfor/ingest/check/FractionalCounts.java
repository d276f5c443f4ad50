package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;

/** C015: half a child, where the catalogue shows the count without decimals. */
final class FractionalCounts implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    boolean whole =
        delivery
            .keyFigure(block)
            .filter(one -> one.measure().kind() == Measure.Kind.COUNT && one.decimals() == 0)
            .isPresent();
    for (int i = 0; whole && i < block.size(); i++) {
      if (block.known(i) && block.value(i) != Math.rint(block.value(i))) {
        delivery.find(
            "C015",
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
