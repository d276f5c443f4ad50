package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;

/** C057: another file with the same facts as the earlier delivery. */
final class NothingNew implements VintageCheck {

  @Override
  public void check(Checked delivery, Vintage earlier) {
    Facts now = delivery.facts();
    boolean same = now.blocks().size() == earlier.facts().blocks().size();
    for (Block block : now.blocks()) {
      same =
          same
              && earlier.facts().find(block.variable()).filter(one -> same(one, block)).isPresent();
    }
    if (same) {
      delivery.find("C057", About.FILE, "1", earlier.file(), earlier.retrieved());
    }
  }

  private static boolean same(Block before, Block now) {
    Revised revised = Revised.of(before, now);
    if (revised.size() != now.size() || before.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < revised.size(); i++) {
      if (!before.text(revised.was()[i]).equals(now.text(revised.is()[i]))) {
        return false;
      }
    }
    return true;
  }
}
