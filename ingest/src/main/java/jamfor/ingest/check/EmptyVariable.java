package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** C028: a variable that stands on ten rows or more without a single known value. */
final class EmptyVariable implements BlockCheck {

  private static final int FEWEST = 10;

  @Override
  public void check(Checked delivery, Block block) {
    if (block.size() >= FEWEST && block.count(block::known) == 0) {
      delivery.find(
          "C028", About.variable(block.variable()), "1", delivery.name(block), block.size());
    }
  }
}
